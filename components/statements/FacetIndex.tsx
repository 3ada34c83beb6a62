import { Count } from '@/components/evidence/Count';
import { Fold } from '@/components/page/Fold';
import { LinkList } from '@/components/sources/LinkList';
import type { Choice, Facet } from '@/lib/statements/facets';
import type { Link } from '@/lib/evidence/voices';
import { statementsHref } from '@/lib/site/links';

/** The address of one value: it filters the table where a script runs, and opens this list where none does. */
const href = ({ token }: Choice): string => `${statementsHref}?${token.replace(':', '=')}#by-${token.replace(':', '-')}`;

/** The same statements sorted by each facet: what a filter does, as plain links. */
export function FacetIndex({ facets, all }: { facets: readonly Facet[]; all: readonly Link[] }) {
  return (
    <section className="section" id="index">
      <h2>The same statements, sorted</h2>
      <section className="sorted" id="all-statements">
        <h3>
          All <Count href="#all-statements">{all.length}</Count> in time order
        </h3>
        <Fold holds={['the list']}>
          <ol>
            {all.map((s) => (
              <li key={s.href}>
                <a href={s.href}>{s.text}</a>
              </li>
            ))}
          </ol>
        </Fold>
      </section>
      {facets.map((f) => (
        <section key={f.name} id={`by-${f.name}`} className="sorted">
          <h3>{f.label}</h3>
          <Fold holds={['the lists']}>
            <dl className="facts">
              {f.choices.map((c) => (
                <div key={c.token} id={`by-${c.token.replace(':', '-')}`}>
                  <dt>
                    {c.label}{'\u00a0'}
                    <Count href={href(c)} label={`${c.label}: ${c.entries.length}, show these`}>
                      {c.entries.length}
                    </Count>
                  </dt>
                  <dd>
                    <LinkList links={c.entries} />
                  </dd>
                </div>
              ))}
            </dl>
          </Fold>
        </section>
      ))}
    </section>
  );
}
