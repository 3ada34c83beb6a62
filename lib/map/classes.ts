/** Which class a number falls into, and what the legend calls it. Limits and their reason are the case's. */

/** One class of a legend; the last has no `to`. */
export interface Limit { readonly from: number; readonly to?: number | undefined }

/** 1 is the lowest class. */
export type ClassNumber = 1 | 2 | 3 | 4 | 5;

/**
 * How `to` is meant. `counts`: the last number of the class ("2–4"). `shares`: the first of the next ("0.5 to under 2 %"), since a share
 * may fall anywhere.
 */
export type Scale = 'counts' | 'shares';

/** The class of a value; `undefined` below the first limit, so that zero is no class. Throws for a gap between classes. */
export function classOf(value: number, limits: readonly Limit[], scale: Scale = 'counts'): ClassNumber | undefined {
  const first = limits[0];
  if (!first || value < first.from) return undefined;
  const i = limits.findIndex((l) => value >= l.from && (l.to === undefined || (scale === 'counts' ? value <= l.to : value < l.to)));
  if (i < 0) throw new Error(`the value ${value} falls between two classes: correct the limits in case.yaml`);
  return (i + 1) as ClassNumber;
}

/** "1", "2–4", "25 or more"; for shares "under 0.5 %", "0.5 to under 2 %", "15 % or more". */
export function classLabel({ from, to }: Limit, scale: Scale = 'counts'): string {
  if (scale === 'shares') return to === undefined ? `${from} % or more` : from === 0 ? `under ${to} %` : `${from} to under ${to} %`;
  return to === undefined ? `${from} or more` : from === to ? `${from}` : `${from}–${to}`;
}
