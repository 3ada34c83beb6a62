/** What part of a chamber signed. Houses are kept apart and never added: a senator is no share of the lower house. */
import type { Chamber, Dataset } from '../schema';
import type { CountryTally } from './tally';

/** Names and seats of one chamber; `percent` is `100 * names / seats`. */
export interface Share {
  readonly chamber: Chamber;
  readonly names: number;
  readonly percent: number;
}

/** One share per chamber that has a signatory, lower or single house first, the European Parliament last. */
export function shares(tally: CountryTally | undefined, data: Pick<Dataset, 'chambers'>): readonly Share[] {
  const rank = { lower: 0, single: 0, upper: 1, european: 2 };
  return data.chambers
    .filter((c) => c.country === tally?.country)
    .map((chamber) => ({ chamber, names: tally?.signatures.filter((s) => s.chamber === chamber.chamber && s.level === chamber.level).length ?? 0 }))
    .filter(({ names }) => names > 0)
    .map(({ chamber, names }) => ({ chamber, names, percent: (100 * names) / chamber.seats }))
    .sort((a, b) => rank[a.chamber.level] - rank[b.chamber.level]);
}

/** The share a map can show: of the lower or single house where a member signed, else of the upper house; none where only members of the European Parliament signed. */
export const nationalShare = (all: readonly Share[]): Share | undefined => all.find((s) => s.chamber.level !== 'european');

/** Whether a share is of an upper house: another thing than those of lower and single houses beside it, so that it must not look like one of them. */
export const isUpper = (share: Share | undefined): boolean => share?.chamber.level === 'upper';

/** One decimal, "27.0 %"; below 0.05 never "0.0". The space is no-break, so that figure and sign stay on one line. */
export const percentText = (percent: number): string => (percent < 0.05 ? 'under 0.1\u00a0%' : `${percent.toFixed(1)}\u00a0%`);
