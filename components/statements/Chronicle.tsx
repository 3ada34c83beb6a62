import { DateText, Precision } from '@/components/evidence/DateText';
import { LinkList } from '@/components/sources/LinkList';
import { dateText } from '@/lib/words/dates';
import type { Line, Period } from '@/lib/statements/chronicle';
import type { Exchange } from '@/lib/statements/exchanges';
import type { ChronicleParts } from '@/lib/statements/chronicle-parts';
import type { StatementDetail } from '@/lib/evidence/statement-detail';
import type { Voice } from '@/lib/evidence/voices';
import { VoiceText } from './VoiceText';

/** What was asked, where, and where sources differ, below the sentence. */
function Detail({ detail: { voice, asked, place, flags, anchors } }: { detail: StatementDetail }) {
  return (
    <p className="small muted">
      {anchors.map((id) => (
        <span key={id} id={id} />
      ))}
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
      <a href={`${voice.href}#${voice.id}`} aria-label={`All on this statement of ${voice.name}`}>
        All on this statement
      </a>
    </p>
  );
}

function Entry({ voice, rowDate, parts }: { voice: Voice; rowDate: string; parts: ChronicleParts }) {
  const detail = voice.fromRecord ? undefined : parts.detail(voice.id);
  return (
    <div className="said" id={voice.fromRecord ? `record-${voice.id}` : voice.id} data-f={voice.fromRecord ? undefined : parts.facets(voice.id).join(' ')} data-r={parts.related(voice).join(' ') || undefined}>
      <VoiceText voice={voice} dated={dateText(voice.date) !== rowDate} />
      {detail && <Detail detail={detail} />}
    </div>
  );
}

function Cell({ voices, empty, label, rowDate, parts }: { voices: readonly Voice[]; empty: string; label?: string; rowDate: string; parts: ChronicleParts }) {
  return (
    <td data-label={label}>
      {voices.map((v) => (
        <Entry key={v.id} voice={v} rowDate={rowDate} parts={parts} />
      ))}
      <p className="muted" data-empty="" hidden={voices.length > 0}>
        {empty}
      </p>
    </td>
  );
}

function ExchangeRow({ row, addressedSide, parts }: { row: Exchange; addressedSide: string; parts: ChronicleParts }) {
  const rowDate = dateText(row.date);
  return (
    <tr>
      <th scope="row">
        <DateText date={row.date} />
        <Precision date={row.date} />
      </th>
      <Cell voices={row.calls} empty="Not tied to one call." rowDate={rowDate} parts={parts} />
      <Cell voices={row.answers} empty="No reply in the sources we hold." label={addressedSide} rowDate={rowDate} parts={parts} />
    </tr>
  );
}

function LineRow({ line, addressedSide, parts }: { line: Line; addressedSide: string; parts: ChronicleParts }) {
  if (line.kind === 'exchange') return <ExchangeRow row={line.exchange} addressedSide={addressedSide} parts={parts} />;
  if (line.kind === 'event') {
    const { evidence, flags } = parts.eventLinks(line.event.id);
    return (
      <tr className="event" id={`event-${line.event.id}`}>
        <th scope="row">
          <DateText date={line.event.date} />
          <Precision date={line.event.date} />
        </th>
        <td colSpan={2}>
          {line.event.title}
          {line.event.place && `, ${line.event.place}`}. <span className="ev"><LinkList links={evidence} /></span>
          {(line.event.note || flags.length > 0) && (
            <span className="small muted">
              {line.event.note} {flags.length > 0 && <>Sources differ: <LinkList links={flags} /></>}
            </span>
          )}
        </td>
      </tr>
    );
  }
  const { voice, entry } = line;
  return (
    <tr className={entry.kind === 'event' ? 'event' : undefined} id={`record-${entry.id}`}>
      <th scope="row">
        <DateText date={voice.date} />
        <span className="small muted">public record</span>
      </th>
      {entry.kind === 'reply' && <td />}
      <td colSpan={entry.kind === 'reply' ? 1 : 2}>
        {entry.kind === 'event' && !voice.name ? (
          <>
            {entry.summary.replace(/\.$/, '')}. <span className="ev"><LinkList links={voice.evidence} /></span>
          </>
        ) : (
          <VoiceText voice={{ ...voice, fromRecord: false }} />
        )}
        {entry.note && <span className="small muted">{entry.note}</span>}
      </td>
    </tr>
  );
}

/** Every response and every answer in time order, with what happened between them as quieter lines. */
export function Chronicle({ periods, addressedSide, parts }: { periods: readonly Period[]; addressedSide: string; parts: ChronicleParts }) {
  return (
    <table className="exchanges chronicle">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Calls and concern</th>
          <th scope="col">Announcements and replies from {addressedSide}</th>
        </tr>
      </thead>
      {periods.map((p) => (
        <tbody key={p.id} id={p.id}>
          <tr className="group">
            <th colSpan={3} scope="rowgroup">
              {p.title}
            </th>
          </tr>
          {p.lines.map((line) => (
            <LineRow key={line.kind === 'exchange' ? line.exchange.id : line.kind === 'event' ? line.event.id : line.entry.id} line={line} addressedSide={addressedSide} parts={parts} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
