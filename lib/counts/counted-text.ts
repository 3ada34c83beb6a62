/** The case's own words with counts filled in as links, so that a number in a sentence opens the rows it was counted from. */
import { countryOf } from '../lookup/countries';
import type { Dataset } from '../dataset/schema';
import { mandateHref, notStatedHref, signatoriesHref, signedHref } from '../site/links';
import { tallies } from './tally';
import { placeholders } from './texts';

/** A piece of a text; `href` where it is a count. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

/** Where each count was counted from. */
function rowsOf(data: Dataset): Readonly<Record<string, string>> {
  const top = tallies(data)[0];
  return {
    names: signatoriesHref,
    countries: '/#countries',
    national: mandateHref('national'),
    european: mandateHref('european'),
    not_stated: notStatedHref,
    countries_national: '/map/national-parliaments/#countries',
    countries_only_european: `${signatoriesHref}#only-european`,
    top_names: top ? signedHref(countryOf(data, top.country).slug) : signatoriesHref,
  };
}

/** `text` in pieces, its placeholders filled in. An unknown one is an error here and a fault in the data check. */
export function countedText(data: Dataset, text: string): readonly TextPart[] {
  const values = placeholders(data);
  const rows = rowsOf(data);
  return text.split(/(\{\w+\})/).filter(Boolean).map((piece) => {
    const key = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (key === undefined) return { text: piece };
    const value = values[key];
    if (value === undefined) throw new Error(`unknown placeholder ${piece}`);
    return { text: value, href: rows[key] };
  });
}
