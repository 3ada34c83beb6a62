import type { SignatureRow } from '@/lib/signatures/signature-rows';
import { LetterPlace } from './LetterPlace';
import { NoteText } from './NoteText';

/** `data-f` holds a second form of the name for the filter, `data-k` the kind of mandate where it is not a national one. */
function Row({ row: { n, name, onRecord, mandate, country, kind, note, ...row } }: { row: SignatureRow }) {
  return (
    <tr id={`n${n}`} data-f={onRecord} data-k={kind === 'national' ? undefined : kind}>
      <td>
        <a href={`#n${n}`}>{n}</a>
      </td>
      <th scope="row">
        {name}
        {onRecord !== undefined && <small>{`on record: ${onRecord}`}</small>}
        {note && (
          <small>
            <NoteText note={note} />
          </small>
        )}
      </th>
      <td>{mandate ?? 'not stated'}</td>
      <td>{country ? <a href={country.href}>{country.text}</a> : 'not stated'}</td>
      <LetterPlace row={row} />
    </tr>
  );
}

/** All names in the letter's order, as printed. The number is the row's own address. */
export function SignatureTable({ rows, letter }: { rows: readonly SignatureRow[]; letter: string }) {
  return (
    <table className="signed" id="list">
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Name as printed</th>
          <th scope="col">Mandate as printed</th>
          <th scope="col">Country as printed</th>
          <th scope="col">{letter}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.n} row={row} />
        ))}
      </tbody>
    </table>
  );
}
