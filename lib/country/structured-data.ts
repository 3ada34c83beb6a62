/** schema.org at the output edge, for a country: its names as printed. */
import type { Dataset } from '../schema';
import { cardHref, countryHref } from '../site/links';
import { absolute, siteLanguage } from '../site/site';
import { breadcrumbs } from '../site/structured-data';
import type { CountryPage } from './page';

/** A country's page: its names as printed, each with its place in the letter's list. Persons carry no more than the letter says. */
export function countryJsonLd(data: Dataset, page: CountryPage): object {
  const path = countryHref(page.country.slug);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: page.title,
    url: absolute(data, path),
    inLanguage: siteLanguage,
    dateModified: data.case.version,
    primaryImageOfPage: absolute(data, cardHref(page.country.slug)),
    about: { '@type': 'Country', name: page.country.name },
    breadcrumb: breadcrumbs(data, [[page.country.name, path]]),
    ...(page.tally && {
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: page.names,
        itemListElement: page.tally.signatures.map((s) => ({ '@type': 'ListItem', position: s.n, item: { '@type': 'Person', name: s.name } })),
      },
    }),
  };
}
