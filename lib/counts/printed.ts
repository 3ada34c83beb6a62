/** Country names as the letter prints them, which may differ from the registry's. */
import type { Country } from '../dataset/schema';
import type { CountryTally } from './tally';

/** The printed name of a tally's country: "United States of America". */
export const printedName = (tally: CountryTally): string => tally.signatures[0]?.country_printed ?? tally.country;

/** The printed name where it differs from the registry's; nothing where they agree. */
export function otherPrintedName(tally: CountryTally | undefined, country: Country): string | undefined {
  const printed = tally && printedName(tally);
  return printed === country.name ? undefined : printed;
}
