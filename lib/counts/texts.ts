/** The case's own words, with counts filled in, so that a sentence can never disagree with the data. */
import { countryOf } from '../lookup/countries';
import type { Dataset } from '../dataset/schema';
import { percentText, nationalShare, shares } from './shares';
import { tallies, totals } from './tally';

/** What `{…}` in a case's texts may say, each with its value. */
export function placeholders(data: Dataset): Readonly<Record<string, string>> {
  const sums = totals(data);
  const top = tallies(data)[0];
  const share = nationalShare(shares(top, data));
  return {
    names: String(sums.names),
    countries: String(sums.countries),
    national: String(sums.national),
    european: String(sums.european),
    not_stated: String(sums.without_country),
    countries_national: String(sums.countries_national),
    countries_only_european: String(sums.countries_only_european),
    top_country: top ? countryOf(data, top.country).in_sentence : '',
    top_names: String(top?.names ?? 0),
    top_share: share ? percentText(share.percent) : '',
  };
}

/** `text` with its placeholders filled in. An unknown one is an error here and a fault in the data check. */
export function filled(data: Dataset, text: string): string {
  const values = placeholders(data);
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`unknown placeholder ${whole}`);
    return value;
  });
}
