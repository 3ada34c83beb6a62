import type { BorderRow, DisputedRow } from '@/lib/map/border-rows';

/** What the map draws otherwise than its outlines, each with its reason; then what it draws as they do, though not everybody agrees. */
export function BordersTables({ rows, disputed }: { rows: readonly BorderRow[]; disputed: readonly DisputedRow[] }) {
  return (
    <>
      <table className="borders-table stacks run">
        <caption>Drawn otherwise, or without an outline of its own</caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">In the outlines</th>
            <th scope="col">Here</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.place}>
              <th scope="row">{r.place}</th>
              <td data-label="In the outlines">{r.atlas}</td>
              <td data-label="Here">{r.here}</td>
              <td className="small">
                {r.reason}
                {r.grounds.map((g) => (
                  <span key={g.url}>
                    {' '}
                    <a href={g.url} rel="noreferrer">
                      {g.text}
                    </a>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="borders-table stacks run" id="disputed">
        <caption>Disputed, and drawn as in the outlines</caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Drawn</th>
            <th scope="col">Between, or why it is named</th>
          </tr>
        </thead>
        <tbody>
          {disputed.map((r) => (
            <tr key={r.place}>
              <th scope="row">{r.place}</th>
              <td data-label="Drawn">{r.here}</td>
              <td className="small">{r.between}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
