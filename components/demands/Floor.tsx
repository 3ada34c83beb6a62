import { Fragment } from 'react';
import { Count } from '@/components/evidence/Count';
import type { CommonFloor, Shared } from '@/lib/demands/common-floor';
import { inWords } from '@/lib/words/plural';

/** The speakers among whom a floor is looked for, one line each. */
const speakersHref = ({ year }: CommonFloor): string => (year ? `#speakers-${year}` : '#speakers');

/** A demand with how many ask for it directly, and who: each name opens its place. */
function Line({ floor, shared: { row, by, speakers } }: { floor: CommonFloor; shared: Shared }) {
  const id = `shared-${floor.id}-${row.demand.id}`;
  return (
    <li id={id}>
      <a href={`#means-${row.demand.id}`}>{row.demand.label}</a>{' '}
      <span>
        <Count href={`#${id}`}>{speakers}</Count>
        {'\u00a0of\u00a0'}
        <Count href={speakersHref(floor)}>{floor.speakers}</Count>
      </span>
      <span className="small muted block">
        {by.map((cell, i) => (
          <Fragment key={cell.column.id}>
            {i > 0 && ', '}
            <a href={cell.place.href}>{cell.column.name}</a>
          </Fragment>
        ))}
      </span>
    </li>
  );
}

/** What all make, and where nothing is made by all, that; then what more than half make, or the most widely made. */
function Words({ floor }: { floor: CommonFloor }) {
  const most = floor.mostOf.filter((s) => !floor.all.includes(s));
  const rest = most.length > 0 ? most : floor.all.length === 0 ? floor.widest : [];
  const lines = (list: readonly Shared[]) => (
    <ul>
      {list.map((s) => (
        <Line key={s.row.demand.id} floor={floor} shared={s} />
      ))}
    </ul>
  );
  return (
    <>
      {floor.all.length === 0 ? <p>No demand is made by every one of them.</p> : <p>Made by every one of them:</p>}
      {floor.all.length > 0 && lines(floor.all)}
      {rest.length > 0 && <p>{most.length > 0 ? 'Made by more than half:' : 'None is made by more than half. Most widely made:'}</p>}
      {rest.length > 0 && lines(rest)}
    </>
  );
}

/** What the speakers have in common: all of them, and those of each year. Direct requests only. */
export function Floor({ floors }: { floors: readonly CommonFloor[] }) {
  return (
    <section className="section" id="in-common">
      <h2>What they have in common</h2>
      <p>Only direct requests are counted here; the table above also counts indirect ones.</p>
      <div className="floors">
        {floors.map((f) => (
          <section key={f.id} id={`shared-${f.id}`}>
            <h3>
              {f.year ? 'The ' : 'All '}
              <Count href={speakersHref(f)}>{inWords(f.speakers)} speakers</Count>
              {f.year && ` of ${f.year}`}
            </h3>
            <Words floor={f} />
          </section>
        ))}
      </div>
    </section>
  );
}
