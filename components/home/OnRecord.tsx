import { DateText } from '@/components/evidence/DateText';
import { ReplyText } from '@/components/statements/ReplyText';
import { recordAnchors, type RecordList } from '@/lib/views/on-record';

/** Below what the held sources have by a day, what the public record has: marked, apart, and in no count of statements. */
export function OnRecord({ list: { replies, calls } }: { list: RecordList }) {
  return (
    <>
      {replies.length > 0 && (
        <section id={recordAnchors.replies}>
          <h3 className="list-apart">From the public record, not in the held sources: replies</h3>
          <p className="note">Not among the statements counted, and not on the map.</p>
          <ol className="rows">
            {replies.map((v) => (
              <li key={v.id}>
                <ReplyText reply={v} />
                {v.note && <p className="small muted">{v.note}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {calls.length > 0 && (
        <section id={recordAnchors.calls}>
          <h3 className="list-apart">From the public record: calls</h3>
          <p className="note">Not among the statements counted, and not on the map. Some may be calls that a statement above tells of. Each leads to its words and evidence.</p>
          <ol className="rows">
            {calls.map(({ href, name, date }) => (
              <li key={href}>
                <a href={href}>{name}</a>, <DateText date={date} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
