/** Other names under which a country's page is looked for, and the forms in which people type them. */
import type { Country } from '@/lib/schema';
import { fold } from '@/lib/words/names';

/** A name as the last part of an address: "Côte d’Ivoire" → "cote-divoire", "Timor_Leste" → "timor-leste". */
export const asSlug = (name: string): string => fold(name).replace(/ /g, '-');

type Row = Pick<Country, 'alpha2' | 'alpha3' | 'numeric' | 'slug' | 'name' | 'in_sentence' | 'aliases'>;

/**
 * Alias → slug of the country, for every code, name and alias of the registry. A slug is never an alias; a code goes before a name; a
 * name that two countries claim belongs to neither. Only ASCII, because some hosts cannot store other names.
 */
export function aliases(countries: readonly Row[]): ReadonlyMap<string, string> {
  const slugs = new Set(countries.map((c) => c.slug));
  const codes = countries.flatMap((c) => [c.alpha2, c.alpha3, c.numeric].map((code): [string, string] => [asSlug(code), c.slug]));
  const names = countries.flatMap((c) => [c.name, c.in_sentence.replace(/^the /, ''), ...c.aliases].map((name): [string, string] => [asSlug(name), c.slug]));
  const taken = new Set(codes.map(([alias]) => alias));
  const claims = new Map<string, Set<string>>();
  for (const [alias, slug] of names) claims.set(alias, (claims.get(alias) ?? new Set()).add(slug));
  const free = names.filter(([alias]) => !taken.has(alias) && claims.get(alias)!.size === 1);
  return new Map([...codes, ...free].filter(([alias]) => /^[a-z0-9-]+$/.test(alias) && !slugs.has(alias)));
}

const titled = (slug: string): string => slug.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());

/** How an alias or slug is typed: codes in small letters or capitals (`mys`, `MYS`), names in small letters or as a title (`Timor-Leste`). */
export const spellings = (alias: string): readonly string[] => [...new Set([alias, alias.length <= 3 ? alias.toUpperCase() : titled(alias)])];
