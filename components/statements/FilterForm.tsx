import type { Facet } from '@/lib/statements/facets';

/** Filters as native controls. Hidden until `<statement-filter>` around it works; without it the index below the table does the same. */
export function FilterForm({ facets, total }: { facets: readonly Facet[]; total: number }) {
  return (
    <form className="filters">
      {facets.map((f) => (
        <label key={f.name}>
          <span>{f.label}</span>
          <select name={f.name} defaultValue="">
            <option value="">Any</option>
            {f.choices.map((c) => (
              <option key={c.token} value={c.token.slice(f.name.length + 1)}>
                {c.label} ({c.statements.length})
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="reset" className="button">
        Show all
      </button>
      <p>
        <output data-all={total} suppressHydrationWarning>
          {total} of {total} statements
        </output>
      </p>
    </form>
  );
}
