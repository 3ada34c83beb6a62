import { ReferenceLink } from '@/components/evidence/EvidenceLink';
import { LinkedText } from '@/components/evidence/LinkedText';
import type { NoteRow } from '@/lib/country/notes';

/** A note on a name: our words, ending in their source. */
export function NoteText({ note }: { note: NoteRow }) {
  return (
    <>
      <LinkedText parts={note.parts} />
      {note.sources.map((s) => (
        <span key={s.text}>
          {' '}
          <ReferenceLink title={s.text} url={s.href} />
        </span>
      ))}
    </>
  );
}
