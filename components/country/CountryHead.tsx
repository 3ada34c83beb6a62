import { LinkedText } from '@/components/evidence/LinkedText';
import type { BeforeAndAfter } from '@/lib/country/neighbours';
import type { Part } from '@/lib/lookup/linked-names';
import { countryHref } from '@/lib/site/links';

/** Name and finding, with the ways to the whole list and to the pages before and after in an order that is said. */
export function CountryHead({ name, text, countries, order: { order, before, after } }: { name: string; text: readonly Part[]; countries: number; order: BeforeAndAfter }) {
  return (
    <header>
      <nav aria-label="Countries" className="crumbs small">
        <a href="/#countries">All {countries} countries</a>
        {before && (
          <a href={countryHref(before.slug)} rel="prev">
            <span aria-hidden="true">← </span>
            {before.name}
          </a>
        )}
        {after && (
          <a href={countryHref(after.slug)} rel="next">
            {after.name}
            <span aria-hidden="true"> →</span>
          </a>
        )}
        <span className="muted">{order}</span>
      </nav>
      <h1>{name}</h1>
      <p className="lead">
        <LinkedText parts={text} counts />
      </p>
    </header>
  );
}
