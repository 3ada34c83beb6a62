/** The five kinds of land, which look different even without colour. */
import type { MapCountry } from './atlas';
import { classOf, type ClassNumber, type Limit, type Scale } from './classes';

/** What is known of a country in one view. A missing entry is "no name"; it is never the same as "not applicable". */
export type Value = number | 'not-applicable';

/** `subject`: the country addressed. `territory`: not a state, and without a response. `none`: any other without a response. */
export type MarkKind = 'class' | 'none' | 'subject' | 'territory' | 'not-applicable';

/** What decides a kind besides the country. */
export interface KindOptions {
  readonly limits: readonly Limit[];
  readonly scale?: Scale;
  /** Never gets a class, even if a name stands under it. */
  readonly subject: string;
}

/** The kind of a country; with `class`, which. */
export function kindOf(country: Pick<MapCountry, 'alpha2' | 'kind'>, value: Value | undefined, { subject, limits, scale }: KindOptions): { readonly kind: MarkKind; readonly level?: ClassNumber } {
  if (country.alpha2 === subject) return { kind: 'subject' };
  if (value === 'not-applicable') return { kind: 'not-applicable' };
  const level = value === undefined ? undefined : classOf(value, limits, scale);
  if (level !== undefined) return { kind: 'class', level };
  return { kind: country.kind === 'territory' ? 'territory' : 'none' };
}

/** Land without a response: drawn first, passed by the Tab key. */
export const isPlain = ({ kind }: { readonly kind: MarkKind }): boolean => kind === 'none' || kind === 'territory';
