import type { ListRow, ViewList } from '@/lib/views/view-list';

/** Least widths in per cent of the column, so that one name is seen, and an open bar is seen to be open. */
const least = { solid: 1.7, open: 4.5 };

/** Solid national, open European, both to the scale of the longest row. */
function Bar({ solid, open, most }: { solid: number; open: number; most: number }) {
  const width = (n: number, min: number) => (n === 0 ? 0 : Math.max(min, (100 * n) / most));
  const a = width(solid, least.solid);
  const b = width(open, least.open);
  return (
    <svg width="100%" height="12" aria-hidden="true" className="bar">
      {a > 0 && <rect className="solid" width={`${a.toFixed(1)}%`} height="12" />}
      {b > 0 && <rect className="open" x={`${(a + 0.8).toFixed(1)}%`} y="1" width={`${b.toFixed(1)}%`} height="10" />}
    </svg>
  );
}

function Cells({ cells: [first, second, third] }: { cells: ListRow['cells'] }) {
  return (
    <>
      <td>
        <b>{first}</b>
      </td>
      <td>{second}</td>
      <td>{third}</td>
    </>
  );
}

function Rows({ list, rows, caption, most, last }: { list: ViewList; rows: readonly ListRow[]; caption: string; most: number; last: boolean }) {
  const { columns, rest } = list;
  return (
    <table className="list">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Country as printed</th>
          <td></td>
          {columns.map((c) => (
            <th key={c} scope="col">
              {c}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((r) => (
          <tr key={r.key}>
            <th scope="row">
              <a href={r.href}>{r.name}</a>
            </th>
            <td>
              <Bar solid={r.solid} open={r.open} most={most} />
            </td>
            <Cells cells={r.cells} />
          </tr>
        ))}
        {last && rest && (
          <tr>
            <th scope="row">
              <a href={rest.href}>{rest.name}</a>
            </th>
            <td>
              <svg width="17" height="12" aria-hidden="true" className="bar">
                <rect className="hatched" x="0.5" y="1" width="15" height="10" fill="url(#hatch-bar)" />
              </svg>
            </td>
            <Cells cells={rest.cells} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** The countries of a view in two columns; where there is a row without a country it comes last, so that the first column adds up. */
export function CountryList({ list }: { list: ViewList }) {
  const half = Math.ceil((list.rows.length + (list.rest ? 1 : 0)) / 2);
  const most = Math.max(1, ...list.rows.map((r) => r.solid + r.open));
  return (
    <div className="lists">
      <Rows list={list} rows={list.rows.slice(0, half)} caption={`${list.heading}, 1 to ${half}`} most={most} last={false} />
      <Rows list={list} rows={list.rows.slice(half)} caption={`${list.heading}, ${half + 1} to ${list.rows.length}`} most={most} last />
    </div>
  );
}
