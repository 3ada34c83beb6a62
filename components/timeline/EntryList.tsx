import type { Timeline } from '@/lib/timeline/timeline';

/**
 * The events as a list by month: closed behind one line where the strip is shown, always open where it is not. What was said stands on the
 * same page with its evidence, so it is not listed twice.
 */
export function EntryList({ months: all }: Pick<Timeline, 'months'>) {
  const months = all.map((m) => ({ ...m, entries: m.entries.filter((e) => e.lane === 'events') })).filter((m) => m.entries.length > 0);
  const entries = months.reduce((sum, m) => sum + m.entries.length, 0);
  return (
    <details className="as-list">
      <summary>The {entries} events as a list</summary>
      <div className="months">
        {months.map((m) => (
          <section key={m.title}>
            <h3>{m.title}</h3>
            <ol>
              {m.entries.map((e) => (
                <li key={e.id}>
                  <a href={e.href}>{e.text}</a>{' '}
                  <span className="small muted">{e.when}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p>
        <a href="/statements/">Events and statements in time order, with their evidence</a>
      </p>
    </details>
  );
}
