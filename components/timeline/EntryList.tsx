import { Fragment } from 'react';
import { Count } from '@/components/evidence/Count';
import { statementsHref } from '@/lib/site/links';
import type { Row } from '@/lib/timeline/months';
import type { Timeline } from '@/lib/timeline/timeline';

/** The class that draws the mark of a date before a row. */
export const rowClass = ({ shape, span, fromRecord, own }: Pick<Row, 'shape' | 'span' | 'fromRecord' | 'own'>): string => [shape, span, fromRecord && 'rec', own && 'own'].filter(Boolean).join(' ');

/**
 * All entries of the strip, and those without a label for it, by month and each with its own link: closed behind one line, and on paper, where there is no
 * strip, always open.
 */
export function EntryList({ months, id }: Pick<Timeline, 'months'> & { id: string }) {
  return (
    <details className="as-list" id={id}>
      <summary>All as a list, by month</summary>
      <div className="months">
        {months.map((m) => (
          <section key={m.title}>
            <h3>{m.title}</h3>
            <ol className="dated">
              {m.rows.map((r) => (
                <li key={r.id} className={rowClass(r)}>
                  {r.day && (
                    <>
                      <small>{r.day}</small>{' '}
                    </>
                  )}
                  {r.entries.map(({ href, label }, i) => (
                    <Fragment key={href}>
                      {i > 0 && ', '}
                      <a href={href}>{label}</a>
                    </Fragment>
                  ))}
                  {r.besides && (
                    <>
                      {' '}
                      <small>{r.besides}</small>
                    </>
                  )}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p>
        <Count href={`#${id}`}>{months.flatMap((m) => m.rows).reduce((sum, r) => sum + r.entries.length, 0)} entries</Count>. <a href={statementsHref}>All in time order, with their evidence</a>
      </p>
    </details>
  );
}
