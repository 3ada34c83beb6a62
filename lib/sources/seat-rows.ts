/** Denominators of the shares, with where each comes from. */
import { countryOf } from '../lookup/countries';
import type { Dataset } from '../schema';
import { isoToText } from '../words/dates';
import { countryHref, seatsHref } from '../site/links';
import { shortReference } from '../evidence/short-reference';
import type { Link } from '../evidence/voices';

/** Seats of one chamber on a date, with its source. */
export interface SeatRow {
  readonly key: string;
  /** Anchor of the line. */
  readonly id: string;
  readonly country: Link;
  readonly chamber: string;
  readonly seats: number;
  readonly asAt: string;
  readonly confidence: string;
  readonly note?: string;
  readonly reference?: Link;
}

/** Chambers of the countries with a name on the letter, by country and chamber. */
export function seatRows(data: Dataset): readonly SeatRow[] {
  const printed = new Set(data.signatures.map((s) => s.country));
  return data.chambers
    .filter((c) => printed.has(c.country))
    .map((c) => {
      const country = countryOf(data, c.country);
      return {
        key: `${c.country} ${c.chamber}`,
        id: seatsHref(c.country, c.level).split('#')[1] ?? '',
        country: { href: countryHref(country.slug), text: country.name },
        chamber: c.chamber,
        seats: c.seats,
        asAt: isoToText(c.as_at),
        confidence: c.confidence,
        note: c.note,
        reference: shortReference(data, c.reference)[0],
      };
    })
    .sort((a, b) => a.country.text.localeCompare(b.country.text, 'en'));
}
