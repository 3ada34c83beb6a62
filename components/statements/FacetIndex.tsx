import { LinkList } from '@/components/sources/LinkList';
import type { Facet } from '@/lib/statements/facets';
import type { Statement } from '@/lib/dataset/schema';
import { statementHref } from '@/lib/site/links';

/** The same statements sorted by each facet: what a filter does, as plain links. */
export function FacetIndex({ facets, name }: { facets: readonly Facet[]; name: (s: Statement) => string }) {
  return (
    <section className="section" id="index">
      <h2>The same statements, sorted</h2>
      {facets.map((f) => (
        <section key={f.name} id={`by-${f.name}`} className="sorted">
          <h3>{f.label}</h3>
          <dl className="facts">
            {f.choices.map((c) => (
              <div key={c.token}>
                <dt>
                  {c.label} <b>{c.statements.length}</b>
                </dt>
                <dd>
                  <LinkList links={c.statements.map((s) => ({ href: statementHref(s.id).replace(/^[^#]*/, ''), text: name(s) }))} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
