import type { CountryRow } from '@/lib/country-rows';
import { notStatedHref } from '@/lib/links';

/** Least widths in per cent of the column, so that one name is seen, and an open bar is seen to be open. */
const least = { solid: 1.7, open: 4.5 };

/** Solid national, open European, both to the scale of the longest row. */
function Bar({ national, european, most }: { national: number; european: number; most: number }) {
  const width = (n: number, min: number) => (n === 0 ? 0 : Math.max(min, (100 * n) / most));
  const solid = width(national, least.solid);
  const open = width(european, least.open);
  return (
    <svg width="100%" height="12" aria-hidden="true" className="bar">
      {solid > 0 && <rect className="solid" width={`${solid.toFixed(1)}%`} height="12" />}
      {open > 0 && <rect className="open" x={`${(solid + 0.8).toFixed(1)}%`} y="1" width={`${open.toFixed(1)}%`} height="10" />}
    </svg>
  );
}

const orDash = (n: number): string => (n === 0 ? '–' : String(n));

function Rows({ rows, caption, most, notStated }: { rows: readonly CountryRow[]; caption: string; most: number; notStated?: number }) {
  return (
    <table className="list">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Country as printed</th>
          <td></td>
          <th scope="col">Names</th>
          <th scope="col">National</th>
          <th scope="col">European</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((r) => (
          <tr key={r.key} data-k={r.key}>
            <th scope="row">
              <a href={r.href}>{r.name}</a>
            </th>
            <td>
              <Bar national={r.national} european={r.european} most={most} />
            </td>
            <td>
              <b>{r.names}</b>
            </td>
            <td>{orDash(r.national)}</td>
            <td>{orDash(r.european)}</td>
          </tr>
        ))}
        {notStated !== undefined && (
          <tr>
            <th scope="row">
              <a href={notStatedHref}>Mandate not stated</a>
            </th>
            <td>
              <svg width="17" height="12" aria-hidden="true" className="bar">
                <rect className="hatched" x="0.5" y="1" width="15" height="10" fill="url(#hatch-bar)" />
              </svg>
            </td>
            <td>
              <b>{notStated}</b>
            </td>
            <td>–</td>
            <td>–</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Every country with a name on the letter; the last row holds the names without one, so that the column adds up. */
export function CountryList({ rows, notStated }: { rows: readonly CountryRow[]; notStated: number }) {
  const half = Math.ceil((rows.length + 1) / 2);
  const most = Math.max(1, ...rows.map((r) => r.names));
  return (
    <div className="lists">
      <Rows rows={rows.slice(0, half)} caption={`Countries 1 to ${half}, by number of names`} most={most} />
      <Rows rows={rows.slice(half)} caption={`Countries ${half + 1} to ${rows.length}, and names without a country`} most={most} notStated={notStated} />
    </div>
  );
}
