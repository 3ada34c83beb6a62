import { Count } from '@/components/evidence/Count';
import { DemandRow } from './DemandRow';
import type { Column, Matrix as Table } from '@/lib/demands/matrix';

/** Above this many columns the table scrolls in a frame of its own. */
const manyColumns = 12;

const ownClass = (c: Column): string | undefined => (c.own ? 'own' : undefined);

/** Names stay in view; dates and the strength of the evidence stand below them and scroll away. */
function Heads({ table: { columns, speakers } }: { table: Table }) {
  return (
    <thead>
      <tr>
        <th scope="col">Demand</th>
        <th scope="col" className="num">
          of <Count href="#speakers">{speakers}</Count>
        </th>
        {columns.map((c) => (
          <th key={c.id} scope="col" className={ownClass(c)}>
            <a href={c.href}>{c.name}</a>
          </th>
        ))}
      </tr>
      <tr>
        <td colSpan={2}></td>
        {columns.map((c) => (
          <td key={c.id} className={ownClass(c)}>
            <a href={c.href} aria-label={`${c.name}, ${c.when}`}>
              {c.when}
            </a>{' '}
            <span>{c.strength}</span>
          </td>
        ))}
      </tr>
    </thead>
  );
}

/** Speakers × demands. `addressedSide` names who is replying. */
export function Matrix({ table, addressedSide }: { table: Table; addressedSide: string }) {
  const wide = table.columns.length > manyColumns;
  return (
    <div className={wide ? 'matrix-frame' : undefined} tabIndex={wide ? 0 : undefined} role={wide ? 'region' : undefined} aria-label={wide ? 'Table of demands' : undefined}>
      <table className="matrix">
        <caption className="sr-only">Which speaker makes which demand</caption>
        <Heads table={table} />
        <tbody>
          {table.rows.map((r) => (
            <DemandRow key={r.demand.id} row={r} columns={table.columns} addressedSide={addressedSide} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
