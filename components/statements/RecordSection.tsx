import { LinkedText } from '@/components/evidence/LinkedText';
import type { Part } from '@/lib/lookup/linked-names';
import type { Voice } from '@/lib/evidence/voices';
import { ReplyText } from './ReplyText';

/** What the public record holds beyond the sources: apart, marked, and in no count. `linked` makes links of the names in a note. */
export function RecordSection({ voices, linked }: { voices: readonly Voice[]; linked: (note: string) => readonly Part[] }) {
  if (voices.length === 0) return null;
  return (
    <section className="section" id="record">
      <h2>On the public record</h2>
      <p className="note">Beyond the sources held here. Nothing below is in a count, on the map or in the table of demands.</p>
      <ul className="rows">
        {voices.map((v) => (
          <li key={v.id} id={`record-${v.id}`}>
            <ReplyText reply={{ ...v, href: undefined }} />
            {v.note && (
              <p className="small muted">
                <LinkedText parts={linked(v.note)} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
