import { DateText, Precision } from '@/components/evidence/DateText';
import { Fold } from '@/components/page/Fold';
import { LinkList } from '@/components/sources/LinkList';
import { PlaceLinks } from '@/components/sources/PlaceLinks';
import type { ChronicleParts } from '@/lib/statements/chronicle-parts';
import type { Line } from '@/lib/statements/chronicle';

/** Something that happened: a quieter line, then how its date is known, a note and where sources differ. */
export function EventRow({ event: { id, title, place, date, note }, parts }: { event: Extract<Line, { kind: 'event' }>['event']; parts: ChronicleParts }) {
  const { evidence, flags } = parts.eventLinks(id);
  return (
    <tr className="event" id={`event-${id}`}>
      <th scope="row">
        <DateText date={date} />
        <Precision date={date} />
      </th>
      <td colSpan={2}>
        <div className="told">
          <p>
            {title}
            {place && `, ${place}`}. <PlaceLinks runs={evidence} className="ev" />
          </p>
          <Fold holds={['how dated', note && 'note', flags.length > 0 ? 'sources differ' : undefined]}>
            <p>Date: {date.basis}</p>
            {note && <p>{note}</p>}
            {flags.length > 0 && (
              <p>
                Sources differ: <LinkList links={flags} />
              </p>
            )}
          </Fold>
        </div>
      </td>
    </tr>
  );
}
