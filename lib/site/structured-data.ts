/** schema.org at the output edge only: what a search engine may read off a page. Every address is absolute. */
import type { Dataset } from '../schema';
import { homeHref } from './links';
import { absolute, siteLanguage, siteName } from './site';

type Step = readonly [name: string, href: string];

/** Trail from the front page, which is always its first step, to the page itself. */
export function breadcrumbs(data: Dataset, below: readonly Step[]): object {
  const steps: readonly Step[] = [[siteName, homeHref], ...below.filter(([, href]) => href !== homeHref)];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, href], i) => ({ '@type': 'ListItem', position: i + 1, name, item: absolute(data, href) })),
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
    inLanguage: siteLanguage,
    dateModified: data.case.version,
    breadcrumb: breadcrumbs(data, steps),
  };
}
