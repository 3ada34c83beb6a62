import { Count } from '@/components/evidence/Count';
import { LinkedText } from '@/components/evidence/LinkedText';
import { ReferenceLink } from '@/components/evidence/EvidenceLink';
import type { ShareLine } from '@/lib/country/chamber-shares';
import type { Spoken } from '@/lib/country/voices';
import { byCountryHref, sharesHref, signatoriesHref } from '@/lib/site/links';
import type { Part } from '@/lib/lookup/linked-names';
import { counted } from '@/lib/words/plural';

/** What stands beside the number. */
export interface HeroProps {
  readonly names: number;
  readonly total: number;
  readonly inSentence: string;
  /** "Place 3 of 23 countries, shared with …"; empty for a country without names. */
  readonly rank: readonly Part[];
  readonly shares: readonly ShareLine[];
  readonly onlyEuropean: boolean;
  readonly speakers: Spoken;
  readonly memberBodies: number;
}

function Seats({ share }: { share: ShareLine }) {
  return (
    <li>
      <Count href={share.href}>
        <b>{share.names}</b>
      </Count>
      <b>{` of ${share.seats}`}</b>
      {` seats in the ${share.assembly}, `}
      <Count href={sharesHref}>{share.percent}</Count>{' '}
      {share.sources.map((s) => (
        <ReferenceLink key={s.text} title={s.text} url={s.href} />
      ))}
      {share.note !== undefined && <small>{share.note}</small>}
    </li>
  );
}

/** Where a country has no name: what else its page holds, counted. */
function Else({ speakers, memberBodies }: Pick<HeroProps, 'speakers' | 'memberBodies'>) {
  const { persons, bodies, record, personsHref, bodiesHref, recordHref } = speakers;
  return (
    <>
      {persons + bodies > 0 && (
        <li>
          {persons > 0 && <Count href={personsHref}>{counted(persons, 'person')}</Count>}
          {persons > 0 && bodies > 0 && ' and '}
          {bodies > 0 && <Count href={bodiesHref}>{counted(bodies, 'body', 'bodies')}</Count>} from there spoke
        </li>
      )}
      {memberBodies > 0 && (
        <li>
          <Count href="#bodies">{counted(memberBodies, 'body', 'bodies')}</Count> it or its parliament belonged to spoke
        </li>
      )}
      {record > 0 && (
        <li>
          <Count href={recordHref}>{counted(record, 'entry', 'entries')}</Count> on the public record
        </li>
      )}
    </>
  );
}

/** A number with names opens them; a zero the list of all countries with a name, in which this one has no row. */
function Figure({ names }: Pick<HeroProps, 'names'>) {
  return (
    <a className="serif" href={names > 0 ? '#signed' : byCountryHref}>
      {names}
    </a>
  );
}

/** The number, its denominator, and a line per chamber. Every figure opens what it was counted from. */
export function Hero(props: HeroProps) {
  const { names, total, inSentence, rank, shares, onlyEuropean } = props;
  return (
    <div className="hero">
      <Figure names={names} />
      <p>
        of <Count href={signatoriesHref}>{total} names</Count> {names === 1 ? 'stands' : 'stand'} under {inSentence}
      </p>
      <ul>
        {rank.length > 0 && (
          <li>
            <LinkedText parts={rank} counts />
          </li>
        )}
        {onlyEuropean && <li>Share of a national parliament: not applicable, only members of the European Parliament are printed here</li>}
        {shares.map((s) => (
          <Seats key={s.assembly} share={s} />
        ))}
        {shares.length > 1 && <li className="muted">The shares are of different houses and are never added.</li>}
        {names === 0 && <Else {...props} />}
      </ul>
    </div>
  );
}
