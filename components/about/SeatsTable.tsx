import type { SeatRow } from '@/lib/sources/seat-rows';

/** Denominators of every share on this site; each figure opens its source. */
export function SeatsTable({ rows }: { rows: readonly SeatRow[] }) {
  return (
    <table className="seats stacks run">
      <thead>
        <tr>
          <th scope="col">Country</th>
          <th scope="col">Chamber</th>
          <th scope="col" className="num">
            Seats
          </th>
          <th scope="col">As at</th>
          <th scope="col">How sure</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((r) => (
          <tr key={r.key} id={r.id}>
            <th scope="row">
              <a href={r.country.href}>{r.country.text}</a>
            </th>
            <td>{r.chamber}</td>
            <td className="num" data-label="Seats">
              {r.reference ? <a href={r.reference.href}>{r.seats}</a> : r.seats}
            </td>
            <td data-label="As at">{r.asAt}</td>
            <td data-label="How sure">{r.confidence}</td>
            <td className="small">
              {r.reference && <a href={r.reference.href}>{r.reference.text}</a>}
              {r.note && <span className="muted"> {r.note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
