/** The `_redirects` file: one hop from every other name of a country to its page. Netlify, Cloudflare and our own server read it. */
import type { Country } from '@/lib/schema';
import { countryHref } from '@/lib/site/links';
import { aliases, spellings } from './aliases';

/** An address and the canonical one it leads to. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Cloudflare reads this many lines and no more. https://developers.cloudflare.com/pages/configuration/redirects/ */
const mostLines = 2000;

const isLower = (form: string): boolean => form === form.toLowerCase();

/** All spellings of all aliases, and each slug as a title and in capitals; the likeliest (small letters) first. */
export function redirects(countries: readonly Country[]): readonly Redirect[] {
  const slugs = new Set(countries.map((c) => c.slug));
  const titles = [...slugs].map((slug) => ({ form: spellings(slug).at(-1)!, slug }));
  const others = [...aliases(countries)].flatMap(([alias, slug]) => spellings(alias).map((form) => ({ form, slug })));
  const capitals = [...slugs].map((slug) => ({ form: slug.toUpperCase(), slug }));
  const all = [...titles, ...others, ...capitals].filter(({ form }, i, list) => !slugs.has(form) && list.findIndex((x) => x.form === form) === i);
  return [...all.filter(({ form }) => isLower(form)), ...all.filter(({ form }) => !isLower(form))]
    .map(({ form, slug }) => ({ from: `/country/${form}`, to: countryHref(slug) }));
}

/** Text of `_redirects`. What does not fit has a page of its own (`stubs.ts`), as on hosts that do not read the file. */
export const redirectsFile = (all: readonly Redirect[]): string => all.slice(0, mostLines).map(({ from, to }) => `${from} ${to} 308\n`).join('');
