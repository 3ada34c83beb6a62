/** What a share picture says: few words, large; the same counts as the page it stands for. */
import { speakersFrom } from './voices';
import type { Country, Dataset } from '../schema';
import { counted, listed, sentence } from '../words/plural';
import { percentText, shares, type Share } from '../counts/shares';
import { shortReference } from '../evidence/short-reference';
import { tallies, totals } from '../counts/tally';
import { filled } from '../counts/texts';
import { wholeDays } from '../words/dates';

/** The left half of a card, from top to bottom. */
export interface CardFacts {
  readonly name: string;
  /** A number, or in its place what there is: "1 person spoke". */
  readonly figure: string;
  readonly under: string;
  /** At most two further lines. */
  readonly lines: readonly string[];
  /** Source, date and version. */
  readonly caption: string;
}

const house: Record<Share['chamber']['level'], string> = { lower: 'lower house', upper: 'upper house', single: 'parliament', european: 'European Parliament' };

const seats = ({ chamber, names, percent }: Share): string => `${names} of ${chamber.seats} seats, ${house[chamber.level]}: ${percentText(percent)}`;

/** What the numbers of a card rest on, and the version. */
export const captionOf = (data: Dataset, words: string): string => wholeDays(`${words} Version\u00a0${data.case.version}`);

/** Last lines of cards of names: what is counted, where seats come from, which version. */
export function cardCaption(data: Dataset, all: readonly Share[] = []): string {
  const sources = [...new Set(all.slice(0, 2).flatMap((s) => shortReference(data, s.chamber.reference).map((r) => r.text)))];
  const seatsFrom = sources.length > 0 ? ` Seats: ${sources.join('; ')}.` : '';
  return captionOf(data, `${filled(data, data.case.texts.share_caption)}${seatsFrom}`);
}

function withoutNames(data: Dataset, { alpha2, name }: Country): CardFacts {
  const { persons, bodies } = speakersFrom(data, alpha2);
  const spoke = [persons && counted(persons, 'person'), bodies && counted(bodies, 'body', 'bodies')].filter((x) => typeof x === 'string');
  const total = data.signatures.length;
  return {
    name,
    figure: spoke.length > 0 ? `${listed(spoke)} spoke` : 'No name on the letter',
    under: spoke.length > 0 ? `0 of ${total} names on the letter` : `0 of ${total} names`,
    lines: alpha2 === data.case.subject ? ['The country the responses are about'] : [],
    caption: cardCaption(data),
  };
}

/** The card of a country or territory. */
export function countryCard(data: Dataset, country: Country): CardFacts {
  const tally = tallies(data).find((t) => t.country === country.alpha2);
  if (!tally) return withoutNames(data, country);
  const all = shares(tally, data);
  return {
    name: country.name,
    figure: String(tally.names),
    under: `of ${data.signatures.length} names on the letter`,
    lines: all.slice(0, 2).map(seats),
    caption: cardCaption(data, all),
  };
}

/** The card of the whole case. */
export function homeCard(data: Dataset): CardFacts {
  const sums = totals(data);
  return {
    name: data.case.short_title,
    figure: String(sums.names),
    under: `names from ${sums.countries} countries`,
    lines: [`${sums.national} national, ${sums.european} European, ${sums.without_country} not stated`],
    caption: cardCaption(data),
  };
}

/** The card in words, for `og:image:alt`. */
export function cardAlt(data: Dataset, country: Country): string {
  const { name, figure, under, lines } = countryCard(data, country);
  return `${name}: ${sentence([figure, under].join(/^\d/.test(figure) && !figure.includes('spoke') ? ' ' : ', '))}${lines.map((l) => `; ${l}`).join('')}. Map of the region.`.replace(
    /\u00a0/g,
    ' ',
  );
}
