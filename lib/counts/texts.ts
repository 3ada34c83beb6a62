/** The case's own words, with counts filled in, so that a sentence can never disagree with the data. */
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import { aboutHref, countriesHref, demandsHref, documentsHref, mandateHref, notStatedHref, onlyEuropeanHref, seatsHref, signatoriesHref, signedHref, viewHref } from '../site/links';
import { plain, type Linked } from '../words/linked';
import { inWords, listed, sentence } from '../words/plural';
import { countryCount } from './country-count';
import { nationalShare, percentText, shares } from './shares';
import { tallies, totals } from './tally';

/** A value for `{…}`, with the rows it was counted from if it is a count. */
interface Filling {
  readonly value: string | number;
  readonly href?: string;
}

/** What `{…}` in a text may say of the whole case. */
function fillings(data: Dataset): Readonly<Record<string, Filling>> {
  const sums = totals(data);
  const rows = tallies(data);
  const top = rows[0];
  const share = nationalShare(shares(top, data));
  const country = top && countryOf(data, top.country);
  // With equal numbers nobody is left out: "4 are listed under each of Aldova and Cestia".
  const tops = rows.filter((r) => r.names === top?.names).map((r) => countryOf(data, r.country).in_sentence);
  return {
    names: { value: sums.names, href: signatoriesHref },
    countries: { value: sums.countries, href: countriesHref },
    national: { value: sums.national, href: mandateHref('national') },
    european: { value: sums.european, href: mandateHref('european') },
    not_stated: { value: sums.without_country, href: notStatedHref },
    countries_national: { value: sums.countries_national, href: `${viewHref('national-parliaments')}#countries` },
    countries_only_european: { value: sums.countries_only_european, href: onlyEuropeanHref },
    top_country: { value: `${tops.length > 1 ? 'each of ' : ''}${listed(tops)}` },
    top_names: { value: top?.names ?? 0, href: country && signedHref(country.slug) },
    top_share: { value: share ? percentText(share.percent) : '', href: share && seatsHref(share.chamber.country, share.chamber.level) },
    documents: { value: data.sources.length, href: documentsHref },
    demands: { value: data.demands.length, href: demandsHref },
  };
}

/** `{names}` of the case, `{national XA}` of a country, `{about map}` a section of the page About. */
function fillingOf(data: Dataset, [kind = '', country]: readonly string[]): Filling | undefined {
  const ofCase = fillings(data);
  if (kind === 'about') {
    const section = data.case.texts.about.find(({ id }) => id === country);
    return section && { value: `About, “${section.title}”`, href: aboutHref(section.id) };
  }
  if (country === undefined) return Object.hasOwn(ofCase, kind) ? ofCase[kind] : undefined;
  const found = countryCount(data, kind, country);
  return found && { value: found.count, href: found.href };
}

/**
 * `text` with its placeholders filled in, counts as links. `prose`: counts up to ten as words, with a capital where a sentence begins. An unknown
 * placeholder is an error here and a fault in the data check.
 */
export function filledWords(data: Dataset, text: string, prose = false): Linked {
  const all = text.split(/(\{\w+(?: [\w-]+)?\})/);
  return all.flatMap((part, i): Linked => {
    if (i % 2 === 0) return part === '' ? [] : [part];
    const filling = fillingOf(data, part.slice(1, -1).split(' '));
    if (filling === undefined) throw new Error(`unknown placeholder ${part}`);
    const { value, href } = filling;
    const words = prose && typeof value === 'number' ? inWords(value) : String(value);
    const begins = /(?:^|[.!?] )$/.test(all[i - 1] ?? '');
    const said = prose && begins ? sentence(words) : words;
    return [href === undefined ? said : { text: said, href }];
  });
}

/** The same as plain text. */
export const filled = (data: Dataset, text: string, prose = false): string => plain(filledWords(data, text, prose));
