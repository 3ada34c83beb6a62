import { signatureHref } from '@/lib/site/links';
import type { SignatureRow } from '@/lib/signatures/signature-rows';
import { LetterPlace } from './LetterPlace';
import { NoteText } from './NoteText';

/** The names that print no country: place in the letter, what is on record, its line and the published copy. */
export function NotStatedNames({ rows }: { rows: readonly SignatureRow[] }) {
  return (
    <section className="section" id="names">
      <h2>The names</h2>
      <table className="signed">
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Name as printed</th>
            <th scope="col">On record</th>
            <th scope="col">In the letter</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ n, name, mandate, onRecord, note, ...row }) => (
            <tr key={n} id={`n${n}`}>
              <td>
                <a href={signatureHref(n)}>{n}</a>
              </td>
              <th scope="row">
                {name}
                {mandate !== undefined && <small>{mandate}</small>}
                {onRecord !== undefined && <small>{`on record: ${onRecord}`}</small>}
              </th>
              <td>{note ? <NoteText note={note} /> : 'nothing we know of'}</td>
              <LetterPlace row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
