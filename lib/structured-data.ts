/** schema.org at the output edge only: what a search engine may read off a page. Every address is absolute. */
import type { CountryPage } from './country-page';
import type { Dataset } from './dataset/schema';
import { cardHref, countryHref, homeHref } from './links';
import { absolute, siteName } from './site';

type Step = readonly [name: string, href: string];

/** Trail from the front page, which is always its first step, to the page itself. */
function breadcrumbs(data: Dataset, below: readonly Step[]): object {
  const steps: readonly Step[] = [[siteName, homeHref], ...below.filter(([, href]) => href !== homeHref)];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, href], i) => ({ '@type': 'ListItem', position: i + 1, name, item: absolute(data, href) })),
  };
}

/** A country's page: its names as printed, each with its place in the letter's list. Persons carry no more than the letter says. */
export function countryJsonLd(data: Dataset, page: CountryPage): object {
  const path = countryHref(page.country.slug);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: page.title,
    url: absolute(data, path),
    inLanguage: 'en',
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

/** Any other page; `steps` lead from below the front page to the page itself. */
export function pageJsonLd(data: Dataset, title: string, steps: readonly Step[]): object {
  const path = steps.at(-1)?.[1] ?? homeHref;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    url: absolute(data, path),
    inLanguage: 'en',
    dateModified: data.case.version,
    breadcrumb: breadcrumbs(data, steps),
  };
}
