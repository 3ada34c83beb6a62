/** How many names of one kind a country has, and where on its page they stand. */
import type { Dataset, Signature } from '../schema';
import { countryOf } from '../lookup/countries';
import { signedHref } from '../site/links';
import { signatureGroups } from './signature-groups';
import { isEuropean, isNational, tallies } from './tally';

/** The kinds, by the word that asks for them: `{national XA}`. */
const kinds: ReadonlyMap<string, (s: Signature) => boolean> = new Map([
  ['names', () => true],
  ['national', isNational],
  ['european', isEuropean],
  ['lower', (s) => s.level === 'lower'],
  ['upper', (s) => s.level === 'upper'],
  ['single', (s) => s.level === 'single'],
]);

/** The count, and the list on the country's page that holds just these names. Nothing for an unknown kind, or where there is no such name. */
export function countryCount(data: Dataset, kind: string, alpha2: string): { readonly count: number; readonly href: string } | undefined {
  const tally = tallies(data).find((t) => t.country === alpha2);
  const own = tally?.signatures.filter(kinds.get(kind) ?? (() => false)) ?? [];
  if (!tally || own.length === 0) return undefined;
  const list = signatureGroups(tally).find((g) => g.signatures.length === own.length && g.signatures.every((s) => own.includes(s)));
  const all = signedHref(countryOf(data, alpha2).slug);
  return { count: own.length, href: own.length === tally.names || !list ? all : all.replace(/#.*/, `#${list.id}`) };
}
