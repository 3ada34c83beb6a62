import { countryHref } from '@/lib/site/links';
import type { Neighbour } from '@/lib/country/neighbours';

/** Name and finding, with the ways to the whole list and to the next country in it. */
export function CountryHead({
  name,
  text,
  countries,
  before,
  after,
}: {
  name: string;
  text: string;
  countries: number;
  before?: Neighbour;
  after?: Neighbour;
}) {
  return (
    <header>
      <nav aria-label="Countries" className="crumbs small">
        <a href="/#countries">All {countries} countries</a>
        {before && (
          <a href={countryHref(before.country.slug)} rel="prev">
            <span aria-hidden="true">← </span>
            {before.country.name}
          </a>
        )}
        {after && (
          <a href={countryHref(after.country.slug)} rel="next">
            {after.country.name}
            <span aria-hidden="true"> →</span>
          </a>
        )}
      </nav>
      <h1>{name}</h1>
      <p className="lead">{text}</p>
    </header>
  );
}
