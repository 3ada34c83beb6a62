/** The `_redirects` file: one hop from every other name of a country to its page. Netlify, Cloudflare and our own server read it. */
import type { Country } from '@/lib/dataset/schema';
import { countryHref } from '@/lib/links';
import { aliases, spellings } from './aliases';

/** An address and the canonical one it leads to. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Cloudflare reads this many lines and no more. https://developers.cloudflare.com/pages/configuration/redirects/ */
const mostLines = 2000;

const isCode = (form: string): boolean => form.length <= 3;
const isLower = (form: string): boolean => form === form.toLowerCase();
const isUpper = (form: string): boolean => form === form.toUpperCase();

/** How likely a spelling is typed, likeliest first: `east-timor`, `MYS`, `East-Timor`, `Mys`, `EAST-TIMOR`. */
const rank = (form: string): number => (isLower(form) ? 0 : isCode(form) ? (isUpper(form) ? 1 : 3) : isUpper(form) ? 4 : 2);

/** All spellings of all aliases, and of the slugs in other letters; the likeliest first. */
export function redirects(countries: readonly Country[]): readonly Redirect[] {
  const slugs = new Set(countries.map((c) => c.slug));
  const all = [...[...slugs].map((slug): [string, string] => [slug, slug]), ...aliases(countries)];
  return all
    .flatMap(([alias, slug]) => spellings(alias).map((form) => ({ form, slug })))
    .filter(({ form }) => !slugs.has(form))
    .sort((a, b) => rank(a.form) - rank(b.form))
    .map(({ form, slug }) => ({ from: `/country/${form}`, to: countryHref(slug) }));
}

/** Text of `_redirects`. What does not fit has a page of its own (`stubs.ts`), as on hosts that do not read the file. */
export const redirectsFile = (all: readonly Redirect[]): string => all.slice(0, mostLines).map(({ from, to }) => `${from} ${to} 308\n`).join('');
