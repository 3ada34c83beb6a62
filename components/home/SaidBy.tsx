import { ReplyText } from '@/components/statements/ReplyText';
import type { Voice } from '@/lib/evidence/voices';
import type { MemberLink } from '@/lib/views/member-links';
import type { RecordList } from '@/lib/views/on-record';
import { saidAnchor } from '@/lib/views/view-rows';
import { MemberLinks } from './MemberLinks';
import { OnRecord } from './OnRecord';

/** Everything said by a day, each with its date and evidence: what the map of that day rests on. Apart from it, what the public record has. */
export function SaidBy({ voices, record, outlined }: { voices: readonly Voice[]; record: RecordList; outlined: readonly MemberLink[] }) {
  return (
    <>
      <h2>Each statement with its evidence</h2>
      <ol className="rows" id={saidAnchor}>
        {voices.map((v) => (
          <li key={v.id}>
            <ReplyText reply={v} dated />
          </li>
        ))}
      </ol>
      <OnRecord list={record} />
      {outlined.length > 0 && (
        <section id="outlined">
          <h3 className="list-apart">Outlined: a person or national body from there had spoken</h3>
          <MemberLinks members={outlined} />
        </section>
      )}
    </>
  );
}
