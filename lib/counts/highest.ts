/** Who has most. Nobody is left out who has as many as the last one named: a cut through equal numbers would be a choice nobody made. */

/** All that have one number, as a reader sees it: "0.3 %" and "0.3 %" are equal, whatever lies behind. */
export interface Level {
  readonly shown: string;
  /** In the order given. */
  readonly codes: readonly string[];
}

/** So many are looked for; a level that would make them more than `MOST` is left out. */
const WANTED = 3;
const MOST = 5;

/** Few enough to be named in one sentence. */
export const isFew = (codes: readonly string[]): boolean => codes.length <= MOST;

/** Numbers by code as levels, highest first. */
export function levels(values: Iterable<readonly [code: string, value: number]>, shown: (value: number) => string): readonly Level[] {
  const all = new Map<string, string[]>();
  for (const [code, value] of [...values].sort((a, b) => b[1] - a[1])) all.set(shown(value), [...(all.get(shown(value)) ?? []), code]);
  return [...all].map(([text, codes]) => ({ shown: text, codes }));
}

/** The first levels, until three are named and never more than five; none if more than five share the highest number. */
export function highest(all: readonly Level[]): readonly Level[] {
  const named: Level[] = [];
  let count = 0;
  for (const level of all) {
    if (count >= WANTED || count + level.codes.length > MOST) break;
    named.push(level);
    count += level.codes.length;
  }
  return named;
}
