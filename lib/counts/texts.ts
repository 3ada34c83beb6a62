/** The case's own words, with counts filled in, so that a sentence can never disagree with the data. */
import type { Dataset } from '../dataset/schema';
import { countryOf } from '../lookup/countries';
import { countriesHref, mandateHref, notStatedHref, onlyEuropeanHref, seatsHref, signatoriesHref, signedHref, viewHref } from '../site/links';
import { plain, type Linked } from '../words/linked';
import { nationalShare, percentText, shares } from './shares';
import { tallies, totals } from './tally';

/** A value for `{…}`, with the rows it was counted from if it is a count. */
interface Filling {
  readonly text: string;
  readonly href?: string;
}

/** What `{…}` in a case's texts may say. */
function fillings(data: Dataset): Readonly<Record<string, Filling>> {
  const sums = totals(data);
  const top = tallies(data)[0];
  const share = nationalShare(shares(top, data));
  const country = top && countryOf(data, top.country);
  return {
    names: { text: String(sums.names), href: signatoriesHref },
    countries: { text: String(sums.countries), href: countriesHref },
    national: { text: String(sums.national), href: mandateHref('national') },
    european: { text: String(sums.european), href: mandateHref('european') },
    not_stated: { text: String(sums.without_country), href: notStatedHref },
    countries_national: { text: String(sums.countries_national), href: `${viewHref('national-parliaments')}#countries` },
    countries_only_european: { text: String(sums.countries_only_european), href: onlyEuropeanHref },
    top_country: { text: country?.in_sentence ?? '' },
    top_names: { text: String(top?.names ?? 0), href: country && signedHref(country.slug) },
    top_share: { text: share ? percentText(share.percent) : '', href: share && seatsHref(share.chamber.country, share.chamber.level) },
  };
}

/** The values alone, by the name of their placeholder. */
export const placeholders = (data: Dataset): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(fillings(data)).map(([key, { text }]) => [key, text]));

/** `text` with its placeholders filled in, counts as links. An unknown one is an error here and a fault in the data check. */
export function filledWords(data: Dataset, text: string): Linked {
  const values = fillings(data);
  return text.split(/(\{\w+\})/).filter(Boolean).map((part) => {
    if (!/^\{\w+\}$/.test(part)) return part;
    const value = values[part.slice(1, -1)];
    if (value === undefined) throw new Error(`unknown placeholder ${part}`);
    return value.href === undefined ? value.text : { text: value.text, href: value.href };
  });
}

/** The same as plain text. */
export const filled = (data: Dataset, text: string): string => plain(filledWords(data, text));
