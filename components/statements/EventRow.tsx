import { DateText, Precision } from '@/components/evidence/DateText';
import { LinkList } from '@/components/sources/LinkList';
import { PlaceLinks } from '@/components/sources/PlaceLinks';
import type { ChronicleParts } from '@/lib/statements/chronicle-parts';
import type { Line } from '@/lib/statements/chronicle';

/** Something that happened: a quieter line, with how its date is known. */
export function EventRow({ event, parts }: { event: Extract<Line, { kind: 'event' }>['event']; parts: ChronicleParts }) {
  const { evidence, flags } = parts.eventLinks(event.id);
  return (
    <tr className="event" id={`event-${event.id}`}>
      <th scope="row">
        <DateText date={event.date} />
        <Precision date={event.date} />
      </th>
      <td colSpan={2}>
        <span className="basis muted">Date: {event.date.basis}</span>
        {event.title}
        {event.place && `, ${event.place}`}.{' '}
        <PlaceLinks runs={evidence} className="ev" />
        {(event.note || flags.length > 0) && (
          <span className="small muted">
            {event.note} {flags.length > 0 && <>Sources differ: <LinkList links={flags} /></>}
          </span>
        )}
      </td>
    </tr>
  );
}
