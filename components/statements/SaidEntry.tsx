import { Count } from '@/components/evidence/Count';
import { Fold } from '@/components/page/Fold';
import { LinkList } from '@/components/sources/LinkList';
import { anchorOf, signatoriesHref } from '@/lib/site/links';
import { counted } from '@/lib/words/plural';
import { dateText } from '@/lib/words/dates';
import type { ChronicleParts } from '@/lib/statements/chronicle-parts';
import type { Voice } from '@/lib/evidence/voices';
import type { StatementDetail } from '@/lib/evidence/statement-detail';
import { ReplyText } from './ReplyText';

/** What was asked, where, and where sources differ, below the sentence. */
function Detail({ detail: { voice, asked, place, flags } }: { detail: StatementDetail }) {
  const all = (
    <a href={`${voice.href}#${voice.id}`} aria-label={`All on this statement of ${voice.name}`}>
      All on this statement
    </a>
  );
  const holds = [voice.noCountry && 'which country', asked.length > 0 ? 'asked for' : undefined, place && 'place', flags.length > 0 ? 'sources differ' : undefined];
  if (!holds.some(Boolean)) return <p className="small muted">{all}</p>;
  return (
    <Fold holds={holds}>
      <p className="small muted">
        {voice.noCountry && `${voice.noCountry} · `}
        {place && `${place} · `}
        {asked.length > 0 && (
          <>
            Asked for: <LinkList links={asked.map(({ demand, indirect }) => ({ ...demand, text: indirect ? `${demand.text} (indirectly)` : demand.text }))} />
            {' · '}
          </>
        )}
        {flags.length > 0 && (
          <>
            Sources differ: <LinkList links={flags} />
            {' · '}
          </>
        )}
        {all}
      </p>
    </Fold>
  );
}

/** One voice with what `<statement-filter>` reads: `data-f` its facets, `data-r` what it answers or stands beside, `data-x` on the public record. */
export function SaidEntry({ voice, rowDate, parts, alone = false }: { voice: Voice; rowDate?: string; parts: ChronicleParts; /** In a row of its own, beside no statement. */ alone?: boolean }) {
  const detail = voice.fromRecord ? undefined : parts.detail(voice.id);
  return (
    <div className="said" id={anchorOf(voice)} data-f={parts.facets(voice.id).join(' ')} data-r={(!alone && parts.related(voice).join(' ')) || undefined} data-x={voice.fromRecord ? '' : undefined}>
      {detail?.anchors.map((id) => <span key={id} id={id} />)}
      <ReplyText reply={alone ? { ...voice, fromRecord: false } : voice} dated={!alone && dateText(voice.date) !== rowDate} />
      {voice.fromRecord && voice.note && (
        <Fold holds={['note']}>
          <p className="small muted">{voice.note}</p>
        </Fold>
      )}
      {detail?.names !== undefined && (
        <p className="small muted">
          <Count href={signatoriesHref}>{counted(detail.names, 'name')}</Count>
        </p>
      )}
      {detail && <Detail detail={detail} />}
    </div>
  );
}
