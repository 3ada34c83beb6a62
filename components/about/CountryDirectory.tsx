import type { Country } from '@/lib/schema';
import { countryHref } from '@/lib/site/links';

/** Every country and territory, by name. */
export function CountryDirectory({ countries }: { countries: readonly Country[] }) {
  return (
    <ul className="directory">
      {countries.map((c) => (
        <li key={c.alpha2}>
          <a href={countryHref(c.slug)}>{c.name}</a>
        </li>
      ))}
    </ul>
  );
}
