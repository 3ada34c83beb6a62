import { ReferenceLink } from '@/components/evidence/EvidenceLink';
import type { ShareLine } from '@/lib/country/chamber-shares';
import { counted } from '@/lib/words/plural';

/** What stands beside the number. */
export interface HeroProps {
  readonly names: number;
  readonly total: number;
  readonly inSentence: string;
  /** Part of the whole list, "38.0 %"; nothing for a country without names. */
  readonly ofList?: string;
  /** "Place 3 of 23 countries, shared with …". */
  readonly rank?: string;
  readonly shares: readonly ShareLine[];
  readonly onlyEuropean: boolean;
  readonly speakers: { readonly persons: number; readonly bodies: number };
  readonly memberBodies: number;
  readonly record: number;
}

function Seats({ share }: { share: ShareLine }) {
  return (
    <li>
      <a href={share.european ? '#european' : '#signed'}>
        <b>{`${share.names} of ${share.seats}`}</b>
      </a>
      {` seats in the ${share.assembly}, ${share.percent} `}
      {share.sources.map((s) => (
        <ReferenceLink key={s.text} title={s.text} url={s.href} />
      ))}
      {share.note !== undefined && <small>{share.note}</small>}
    </li>
  );
}

/** Where a country has no name: what else its page holds, counted. */
function Else({ speakers, memberBodies, record }: Pick<HeroProps, 'speakers' | 'memberBodies' | 'record'>) {
  const spoke = [speakers.persons && counted(speakers.persons, 'person'), speakers.bodies && counted(speakers.bodies, 'body', 'bodies')]
    .filter(Boolean)
    .join(' and ');
  return (
    <>
      {spoke !== '' && (
        <li>
          <a href="#spoke">{spoke}</a> from there spoke
        </li>
      )}
      {memberBodies > 0 && (
        <li>
          <a href="#bodies">{counted(memberBodies, 'body', 'bodies')}</a> it or its parliament belonged to spoke
        </li>
      )}
      {record > 0 && (
        <li>
          <a href="#record">{counted(record, 'entry', 'entries')}</a> on the public record
        </li>
      )}
    </>
  );
}

/** The number, its denominator, and a line per chamber. Every figure opens what it was counted from. */
export function Hero(props: HeroProps) {
  const { names, total, inSentence, ofList, rank, shares, onlyEuropean } = props;
  return (
    <div className="hero">
      <a className="serif" href={names > 0 ? '#signed' : '/signatories/'}>
        {names}
      </a>
      <p>
        of <a href="/signatories/">{total} names</a> {names === 1 ? 'stands' : 'stand'} under {inSentence}
        {ofList !== undefined && `, ${ofList} of the list`}
      </p>
      <ul>
        {rank !== undefined && (
          <li>
            <a href="/#countries">{rank}</a>
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
