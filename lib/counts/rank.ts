/** Where a country stands in the list of those with a name on the letter. Equal numbers share a place: 1, 2, 3, 3, 3, 6. */
import type { CountryTally } from './tally';

/** `place` of `of` countries; `level` holds the alpha-2 codes of the others with the same number. */
export interface Rank {
  readonly place: number;
  readonly of: number;
  readonly level: readonly string[];
}

/** The rank of a country, or nothing if it has no name. */
export function rankOf(rows: readonly CountryTally[], alpha2: string): Rank | undefined {
  const own = rows.find((r) => r.country === alpha2);
  return (
    own && {
      place: rows.filter((r) => r.names > own.names).length + 1,
      of: rows.length,
      level: rows.filter((r) => r.names === own.names && r.country !== alpha2).map((r) => r.country),
    }
  );
}
