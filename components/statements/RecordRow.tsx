import { DateText } from '@/components/evidence/DateText';
import { LinkList } from '@/components/sources/LinkList';
import type { ChronicleParts } from '@/lib/statements/chronicle-parts';
import type { Line } from '@/lib/statements/chronicle';
import { SaidEntry } from './SaidEntry';
import { beyond } from './Sides';

/** A public-record entry that stands beside no statement: an event, or a voice on its side of the table. */
export function RecordRow({ line: { voice, entry }, addressedSide, parts }: { line: Extract<Line, { kind: 'record' }>; addressedSide: string; parts: ChronicleParts }) {
  const reply = entry.kind === 'reply';
  return (
    <tr className={entry.kind === 'event' ? 'event' : undefined} id={entry.kind === 'event' ? `record-${entry.id}` : undefined}>
      <th scope="row">
        <DateText date={voice.date} />
        <span className="small muted">public record</span>
      </th>
      {reply && <td />}
      {entry.kind === 'event' ? (
        <td colSpan={2}>
          {entry.summary.replace(/\.$/, '')}. <span className="ev"><LinkList links={voice.evidence} /></span>
          {entry.note && <span className="small muted">{entry.note}</span>}
        </td>
      ) : (
        <td colSpan={reply ? 1 : 2} data-label={reply ? addressedSide : undefined}>
          <div className="beyond">
            <p className="small muted">{beyond}</p>
            <SaidEntry voice={voice} parts={parts} alone />
          </div>
        </td>
      )}
    </tr>
  );
}
