import { Fragment } from 'react';
import { Count } from '@/components/evidence/Count';
import { Flags } from '@/components/sources/Flags';
import { Places } from '@/components/sources/Places';
import type { Cell, Row } from '@/lib/demands/matrix';
import { indirectWords } from '@/lib/words/kinds';
import { listed } from '@/lib/words/plural';
import type { Link } from '@/lib/evidence/voices';

function Askers({ id, heading, cells }: { id: string; heading?: string; cells: readonly Cell[] }) {
  if (cells.length === 0) return null;
  return (
    <>
      {heading && <p className="small muted">{heading}</p>}
      <ul className="small" id={id}>
        {cells.map(({ column, place, words, note }) => (
          <li key={column.id}>
            <a href={column.href}>
              {column.name}, {column.when}
            </a>
            :{' '}
            {words.map((text, i) => (
              <Fragment key={text}>
                {i > 0 && ', '}
                <q>
                  <a href={place.href} className="words">
                    {text}
                  </a>
                </q>
              </Fragment>
            ))}{' '}
            <span className="muted">
              <Places places={[place]} />
            </span>
            {note && ` ${note}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Counts({ row: { demand, speakers, direct, together } }: { row: Row }) {
  const indirect = speakers - direct;
  return (
    <p className="small muted">
      <Count href={`#who-${demand.id}`}>{speakers}</Count> {speakers === 1 ? 'speaker' : 'speakers'}
      {indirect > 0 && (
        <>
          :{' '}
          {direct > 0 && (
            <>
              <Count href={`#asked-${demand.id}`}>{direct}</Count> directly,{' '}
            </>
          )}
          <Count href={`#indirect-${demand.id}`}>{indirect}</Count> indirectly
        </>
      )}
      {together.map((names) => (
        <span key={names.join()} className="block">
          {listed(names)} rest on one and the same paragraph.
        </span>
      ))}
    </p>
  );
}

/** The vocabulary: what counts as each demand, and the speakers that were counted, with the place of each. */
export function Meanings({ rows, flags }: { rows: readonly Row[]; flags: (demand: string) => readonly Link[] }) {
  return (
    <section className="section" id="meanings">
      <h2>What each demand means, and who makes it</h2>
      <div className="rows">
        {rows.map((row) => {
          const { demand } = row;
          const cells = row.cells.filter((c) => c !== undefined);
          const direct = cells.filter((c) => !c.indirect);
          return (
            <article key={demand.id} id={`means-${demand.id}`} className="entry">
              <header>
                <h3>{demand.label}</h3>
                <Counts row={row} />
              </header>
              <div>
                <p>{demand.definition}</p>
                <div id={`who-${demand.id}`}>
                  <Askers id={`asked-${demand.id}`} cells={direct} />
                  <Askers id={`indirect-${demand.id}`} heading={`Indirectly: ${indirectWords}`} cells={cells.filter((c) => c.indirect)} />
                </div>
                <Flags flags={flags(demand.id)} />
              </div>
            </article>
          );
        })}
      </div>
    </section>
  );
}
