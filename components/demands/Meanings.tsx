import { Places } from '@/components/sources/Places';
import type { Row } from '@/lib/demands/matrix';
import { counted } from '@/lib/words/plural';

/** The vocabulary: what each demand means here, and the speakers that were counted, with the place of each. */
export function Meanings({ rows }: { rows: readonly Row[] }) {
  return (
    <section className="section" id="meanings">
      <h2>What each demand means, and who makes it</h2>
      <div className="rows">
        {rows.map(({ demand, cells, speakers }) => (
          <article key={demand.id} id={`means-${demand.id}`} className="entry">
            <header>
              <h3>{demand.label}</h3>
              <p className="small muted">{counted(speakers, 'speaker')}</p>
            </header>
            <div>
              <p>{demand.definition}</p>
              <ul className="small">
                {cells.map(
                  (cell) =>
                    cell && (
                      <li key={cell.column.id}>
                        <a href={cell.column.href}>
                          {cell.column.name}, {cell.column.when}
                        </a>
                        {cell.indirect && ' (indirectly)'}: <span className="muted"><Places places={[cell.place]} /></span>
                        {cell.note && ` ${cell.note}`}
                      </li>
                    ),
                )}
              </ul>
            </div>
          </article>
        ))}
      </div>
    </section>
  );
}
