import { DateText } from '@/components/evidence/DateText';
import { Fold } from '@/components/page/Fold';
import { LinkList } from '@/components/sources/LinkList';
import type { ChronicleParts } from '@/lib/statements/chronicle-parts';
import type { Line } from '@/lib/statements/chronicle';
import { unprefixed } from '@/lib/evidence/voices';
import { SaidEntry } from './SaidEntry';

/** A public-record entry that stands beside no statement: an event, or a voice on its side of the table. */
export function RecordRow({ line: { voice, entry }, addressedSide, parts }: { line: Extract<Line, { kind: 'record' }>; addressedSide: string; parts: ChronicleParts }) {
  const reply = entry.kind === 'reply';
  return (
    <tr className={entry.kind === 'event' ? 'event' : undefined} id={entry.kind === 'event' ? `record-${entry.id}` : undefined}>
      <th scope="row">
        <DateText date={voice.date} />
        <span className="small muted precision">public record</span>
      </th>
      {reply && <td />}
      {entry.kind === 'event' ? (
        <td colSpan={2}>
          <div className="told">
            <p>
              {entry.summary.replace(/\.$/, '')}. <span className="ev"><LinkList links={unprefixed(voice).evidence} /></span>
            </p>
            {entry.note && (
              <Fold holds={['note']}>
                <p>{entry.note}</p>
              </Fold>
            )}
          </div>
        </td>
      ) : (
        <td colSpan={reply ? 1 : 2} data-label={reply ? addressedSide : undefined}>
          <div className="beyond">
            <SaidEntry voice={unprefixed(voice)} parts={parts} alone />
          </div>
        </td>
      )}
    </tr>
  );
}
