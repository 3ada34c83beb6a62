/** A country's shares as lines of text with their seat source. Houses are kept apart and never added. */
import type { Dataset } from '../schema';
import { percentText, shares } from '../counts/shares';
import { shortReference } from '../evidence/short-reference';
import { signatureGroups } from '../counts/signature-groups';
import type { CountryTally } from '../counts/tally';
import type { Link } from '../evidence/voices';

/** "60 of 222 seats in the House of Representatives, 27.0 %". */
export interface ShareLine {
  readonly names: number;
  readonly seats: number;
  readonly assembly: string;
  /** Address of the list of these names. */
  readonly href: string;
  readonly percent: string;
  readonly sources: readonly Link[];
  readonly note?: string;
}

/** One line per chamber that has a signatory. */
export function shareLines(tally: CountryTally | undefined, data: Pick<Dataset, 'chambers' | 'references'>): readonly ShareLine[] {
  const groups = tally ? signatureGroups(tally) : [];
  return shares(tally, data).map(({ chamber, names, percent }) => ({
    names,
    seats: chamber.seats,
    assembly: chamber.chamber,
    href: `#${groups.find((g) => g.assembly === chamber.chamber && g.european === (chamber.level === 'european'))?.id ?? 'signed'}`,
    percent: percentText(percent),
    sources: shortReference(data, chamber.reference),
    note: chamber.note,
  }));
}
