import type { CountryRow } from '@/lib/country/rows';

/** The countries as printed, with the number of names under each, most first. */
export function CountryCounts({ rows }: { rows: readonly CountryRow[] }) {
  return (
    <nav aria-label="Names by country" className="counts small">
      <ul>
        {rows.map((r) => (
          <li key={r.key}>
            <a href={r.href}>{r.name}</a>
            {` ${r.names}`}
          </li>
        ))}
      </ul>
    </nav>
  );
}
