import type { Timeline } from '@/lib/timeline';

/** The same entries as a list by month: closed behind one line where the strip is shown, always open where it is not. */
export function EntryList({ months }: Pick<Timeline, 'months'>) {
  const entries = months.reduce((sum, m) => sum + m.entries.length, 0);
  return (
    <details className="as-list">
      <summary>As a list, all {entries} entries</summary>
      <div className="months">
        {months.map((m) => (
          <section key={m.title}>
            <h3>{m.title}</h3>
            <ol>
              {m.entries.map((e) => (
                <li key={e.id}>
                  <a href={e.href}>{e.text}</a>{' '}
                  <span className="small muted">{[e.when, e.kind, e.fromRecord ? 'public record' : ''].filter(Boolean).join(', ')}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p>
        <a href="/statements/">All with their evidence, in time order</a>
      </p>
    </details>
  );
}
