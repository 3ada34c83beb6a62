import { Count } from '@/components/evidence/Count';
import type { CountryRow } from '@/lib/country/rows';

/** The countries as printed, with the number of names under each, most first; the number opens the names. */
export function CountryCounts({ rows }: { rows: readonly CountryRow[] }) {
  return (
    <section aria-label="Names by country" className="counts small">
      <ul>
        {rows.map((r) => (
          <li key={r.key}>
            <a href={r.href}>{r.name}</a>
            {' '}
            <Count href={`${r.href}#signed`}>{r.names}</Count>
          </li>
        ))}
      </ul>
    </section>
  );
}
