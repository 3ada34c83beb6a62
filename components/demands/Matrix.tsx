import { dateText } from '@/lib/words/dates';
import type { Cell, Column, Matrix as Table, Row } from '@/lib/demands/matrix';
import { counted } from '@/lib/words/plural';
import type { Voice } from '@/lib/evidence/voices';

/** Above this many columns the table scrolls in a frame of its own. */
const manyColumns = 12;

function Head({ column, names }: { column: Column; names?: string }) {
  return (
    <th scope="col" className={column.own ? 'own' : undefined}>
      <a href={column.href}>
        {column.name}
        {column.own && names && `, ${names}`}
      </a>{' '}
      <span>{column.when}</span> <span>{column.strength}</span>
    </th>
  );
}

/** Filled: asked. Open: indirect. The words are for a screen reader and for the phone, where squares alone would say nothing. */
function Mark({ cell: { column, indirect, place }, demand }: { cell: Cell; demand: string }) {
  return (
    <a href={place.href} className={indirect ? 'mark open' : 'mark'}>
      <span>
        <b>{column.name}</b>
        <i> {indirect ? 'asked indirectly' : 'asked'}: {demand}, opens</i> <span>{place.text}</span>
      </span>
    </a>
  );
}

/** A reply in short; in full it stands below the table. */
function Back({ voice }: { voice: Voice }) {
  return (
    <p className="small">
      <b>
        <a href={voice.href}>{voice.name}</a>
      </b>{' '}
      {voice.summary} <a className="ev" href={voice.evidence[0]?.href}>{voice.evidence[0]?.text}, {dateText(voice.date)}</a>
    </p>
  );
}

function DemandRow({ row: { demand, cells, speakers, direct, replies }, columns, addressedSide }: { row: Row; columns: readonly Column[]; addressedSide: string }) {
  const indirect = speakers - direct;
  return (
    <tr id={demand.id}>
      <th scope="row">
        <a href={`#means-${demand.id}`}>{demand.label}</a>
      </th>
      <td className="num">
        <a href={`#means-${demand.id}`} aria-label={`${counted(speakers, 'speaker')}${indirect > 0 ? `, of them ${indirect} indirectly` : ''}: who they are`}>
          {speakers}
        </a>
      </td>
      {cells.map((cell, i) => (
        <td key={columns[i]?.id} className={columns[i]?.own ? 'own' : undefined}>
          {cell && <Mark cell={cell} demand={demand.label} />}
        </td>
      ))}
      {replies.length === 0 ? <td className="back none-said">–</td> : <td className="back" data-label={addressedSide}>{replies.map((r) => <Back key={r.id} voice={r} />)}</td>}
    </tr>
  );
}

/** Speakers × demands. `addressedSide` heads the column of replies; `names` says how many stand under the document the case is about. */
export function Matrix({ table, addressedSide, names }: { table: Table; addressedSide: string; names?: string }) {
  const wide = table.columns.length > manyColumns;
  return (
    <div className={wide ? 'matrix-frame' : undefined} tabIndex={wide ? 0 : undefined} role={wide ? 'region' : undefined} aria-label={wide ? 'Table of demands' : undefined}>
      <table className="matrix">
        <caption className="sr-only">Which speaker makes which demand</caption>
        <thead>
          <tr>
            <th scope="col">Demand</th>
            <th scope="col" className="num">
              of {table.speakers}
            </th>
            {table.columns.map((c) => (
              <Head key={c.id} column={c} names={names} />
            ))}
            <th scope="col" className="back">
              <b>{addressedSide} on this point</b> – no reply on this point in the sources we hold
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((r) => (
            <DemandRow key={r.demand.id} row={r} columns={table.columns} addressedSide={addressedSide} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
