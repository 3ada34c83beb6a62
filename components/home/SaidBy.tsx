import { ReplyText } from '@/components/statements/ReplyText';
import type { Voice } from '@/lib/evidence/voices';
import type { MemberLink } from '@/lib/views/member-links';
import { MemberLinks } from './MemberLinks';

/** Everything said by a day, each with its date and evidence: what the map of that day rests on. */
export function SaidBy({ voices, outlined }: { voices: readonly Voice[]; outlined: readonly MemberLink[] }) {
  return (
    <>
      <h2>Each statement with its evidence</h2>
      <ol className="rows">
        {voices.map((v) => (
          <li key={v.id}>
            <ReplyText reply={v} dated />
          </li>
        ))}
      </ol>
      {outlined.length > 0 && (
        <section id="outlined">
          <h3 className="list-apart">Outlined: a person or national body from there had spoken</h3>
          <MemberLinks members={outlined} />
        </section>
      )}
    </>
  );
}
