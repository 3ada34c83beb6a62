import { LinkedText } from '@/components/evidence/LinkedText';
import { RestsOn } from '@/components/evidence/RestsOn';
import type { NoteRow } from '@/lib/country/notes';
import type { Link } from '@/lib/evidence/voices';

/** Lead words are a heading with a full stop, or the subject of the sentence that follows them. */
const stop = (text: string): string => (/^\p{Ll}/u.test(text) ? '' : '.');

function Note({ note: { id, lead, leadHref, text, parts, sources } }: { note: NoteRow }) {
  const words = lead.replace(/\.$/, '');
  return (
    <li id={id}>
      <b>
        {leadHref === undefined ? words : <a href={leadHref}>{words}</a>}
        {stop(text)}
      </b>{' '}
      <LinkedText parts={parts} />
      {sources.map((s, i) => (
        <span key={`${s.href} ${s.text}`}>
          {i === 0 ? ' ' : '; '}
          <RestsOn link={s} />
        </span>
      ))}
    </li>
  );
}

/** Notes with a lead word, each ending in its source; then the questions on which sources differ. */
export function CountryNotes({ title, notes, differences }: { title: string; notes: readonly NoteRow[]; differences: readonly Link[] }) {
  return (
    <section className="section" id="notes">
      <h2>{title}</h2>
      <ul className="rows">
        {notes.map((n) => (
          <Note key={n.id} note={n} />
        ))}
        {differences.length > 0 && (
          <li>
            <b>Sources differ.</b>
            {differences.map((d, i) => (
              <span key={d.href}>
                {i > 0 && ';'} <a href={d.href}>{d.text}</a>
              </span>
            ))}
          </li>
        )}
      </ul>
    </section>
  );
}
