/** Country names as the letter prints them, which may differ from the registry's. */
import type { Country } from '../schema';
import type { CountryTally } from './tally';

/** The printed name of a tally's country: "Macedonia" for North Macedonia. */
export const printedName = (tally: CountryTally): string => tally.signatures[0]?.country_printed ?? tally.country;

/**
 * For who hears a name instead of seeing it on a map, where the printed or the shorter one stands: "Macedonia (North Macedonia)". One of two names
 * that begin alike says both ("Aldova Islands", not Aldova).
 */
export function spokenName(tally: CountryTally | undefined, { name }: Pick<Country, 'name'>): string {
  const printed = tally ? printedName(tally) : name;
  return printed.startsWith(name) ? printed : name.startsWith(printed) ? name : `${printed} (${name})`;
}

/** The printed name where it differs from the registry's; nothing where they agree. */
export function otherPrintedName(tally: CountryTally | undefined, country: Country): string | undefined {
  const printed = tally && printedName(tally);
  return printed === country.name ? undefined : printed;
}
