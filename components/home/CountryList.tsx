import type { CountryRow } from '@/lib/country-rows';
import { notStatedHref } from '@/lib/links';

/** Width of one name in a bar, in px; an open bar needs at least 6 to show that it is open. */
const perName = 2.7;

function Bar({ national, european }: { national: number; european: number }) {
  const solid = Math.max(national > 0 ? 3 : 0, Math.round(national * perName));
  const open = european > 0 ? Math.max(6, Math.round(european * perName)) : 0;
  return (
    <svg width={solid + open + 1} height="12" aria-hidden="true" className="bar">
      {solid > 0 && <rect className="solid" width={solid} height="12" />}
      {open > 0 && <rect className="open" x={solid + 1} y="1" width={open - 2} height="10" />}
    </svg>
  );
}

const orDash = (n: number): string => (n === 0 ? '–' : String(n));

function Rows({ rows, caption, notStated }: { rows: readonly CountryRow[]; caption: string; notStated?: number }) {
  return (
    <table className="list">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            Country as printed
          </th>
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
              <Bar national={r.national} european={r.european} />
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
  return (
    <div className="lists">
      <Rows rows={rows.slice(0, half)} caption={`Countries 1 to ${half}, by number of names`} />
      <Rows rows={rows.slice(half)} caption={`Countries ${half + 1} to ${rows.length}, and names without a country`} notStated={notStated} />
    </div>
  );
}
