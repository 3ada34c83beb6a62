import { Count } from '@/components/evidence/Count';
import { LinkList } from '@/components/sources/LinkList';
import type { Matrix } from '@/lib/demands/matrix';
import { inWords } from '@/lib/words/plural';

/** The speakers that were counted, one line each, with what each asks for. */
export function Speakers({ table: { columns, rows, speakers } }: { table: Matrix }) {
  const asks = (column: string) =>
    rows.flatMap(({ demand, cells }) => cells.flatMap((c) => (c?.column.id === column ? [{ href: c.place.href, text: c.indirect ? `${demand.label} (indirectly)` : demand.label }] : [])));
  const years = [...new Set(columns.map((c) => c.year))];
  return (
    <section className="section" id="who-asks">
      <h2>The <Count href="#speakers">{inWords(speakers)} speakers</Count>, and what each asks for</h2>
      <div id="speakers">
        {years.map((year) => (
          <dl key={year} className="facts" id={`speakers-${year}`}>
            {columns.filter((c) => c.year === year).map((c) => (
          <div key={c.id}>
            <dt>
              <a href={c.href}>{c.name}</a>, {c.when}
              <span className="block">{c.strength}</span>
            </dt>
            <dd>
              <LinkList links={asks(c.id)} />
            </dd>
          </div>
            ))}
          </dl>
        ))}
      </div>
    </section>
  );
}
