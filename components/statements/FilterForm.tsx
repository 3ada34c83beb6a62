import { Count } from '@/components/evidence/Count';
import type { Facet } from '@/lib/statements/facets';

/** Filters as native controls, which act at once: there is nothing to submit, so it is no form. Hidden until `<statement-filter>` around it works; without it the index below the table does the same. */
export function FilterForm({ facets, total, recorded }: { facets: readonly Facet[]; total: number; /** Voices of the public record. */ recorded: number }) {
  return (
    <search className="filters">
      {facets.map((f) => (
        <label key={f.name}>
          <span>{f.label}</span>
          <select name={f.name} defaultValue="">
            <option value="">Any</option>
            {f.choices.map((c) => (
              <option key={c.token} value={c.token.slice(f.name.length + 1)}>
                {c.label} ({c.entries.length})
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" className="button">
        Show all
      </button>
      <p>
        <output suppressHydrationWarning>
          <Count href="#in-time-order">{total}</Count>
          <span>
            {' '}of <Count href="#all-statements">{total}</Count> statements
          </span>
          <span hidden>
            {' '}of <Count href="#by-evidence-public-record">{recorded}</Count> voices on the public record
          </span>
          <span></span>
        </output>
      </p>
    </search>
  );
}
