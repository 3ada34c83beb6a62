/** A country's finding in words. Names are persons printed under a country; no sentence makes them its government's. */
import { countryOf } from '../lookup/countries';
import type { Country, Dataset } from '../dataset/schema';
import { inWords, listed, sentence } from '../words/plural';
import { otherPrintedName } from '../counts/printed';
import { levelText, type Rank } from '../counts/rank';
import { mandateCounts } from './signature-groups';
import { speakersFrom } from './voices';
import type { CountryTally } from '../counts/tally';

/** "Norway: 3 of 20 signatories", as in a browser's tab and in a search result. */
export const countryTitle = (country: Country, names: number, total: number): string => `${country.name}: ${names} of ${total} signatories`;

function mandates(tally: CountryTally): string {
  const counts = mandateCounts(tally.signatures);
  const only = counts.length === 1 ? counts[0] : undefined;
  if (only) return `${tally.names === 1 ? '' : tally.names === 2 ? 'both ' : 'all '}printed as “${only[0]}”`;
  return listed(counts.map(([mandate, names], i) => `${inWords(names)} ${i === 0 ? 'printed ' : ''}as “${mandate}”`));
}

function withNames(data: Dataset, country: Country, tally: CountryTally, rank: Rank): string {
  const printed = otherPrintedName(tally, country);
  const most = rank.place === 1 && rank.level.length === 0 ? ', more than under any other country' : '';
  const head = `${sentence(data.case.letter.in_sentence)} carries ${tally.names === 1 ? 'one name' : `${inWords(tally.names)} names`}`;
  return `${head} under ${country.in_sentence}${most}${most || tally.names > 1 ? ': ' : ', '}${mandates(tally)}.${printed === undefined ? '' : ` The country is printed as “${printed}”.`}`;
}

/** "One person and two bodies from there spoke"; says what was searched, not what a country meant. */
function voicesText(data: Dataset, country: Country): string {
  const { persons, bodies } = speakersFrom(data, country.alpha2);
  const parts = [
    persons && `${inWords(persons)} ${persons === 1 ? 'person' : 'persons'}`,
    bodies && `${inWords(bodies)} ${bodies === 1 ? 'body' : 'bodies'}`,
  ].filter((x) => typeof x === 'string');
  return parts.length === 0 ? 'The sources we hold record no statement from there.' : `${sentence(listed(parts))} from there spoke.`;
}

/** The page's first sentence or two. */
export function countrySentence(data: Dataset, country: Country, tally?: CountryTally, rank?: Rank): string {
  if (tally && rank) return withNames(data, country, tally, rank);
  const none = `No name on ${data.case.letter.in_sentence} stands under ${country.in_sentence}.`;
  const subject = country.alpha2 === data.case.subject ? `${sentence(country.in_sentence)} is the country the responses are about. ` : '';
  return `${subject}${none} ${voicesText(data, country)}`;
}

/** For search results and previews: the number, then what else the page holds. */
export function countryDescription(data: Dataset, country: Country, tally?: CountryTally): string {
  const names = tally?.names ?? 0;
  const head = `${names} of ${data.signatures.length} names on ${data.case.letter.in_sentence} ${names === 1 ? 'stands' : 'stand'} under ${country.in_sentence}`;
  return tally ? `${head}: each as printed, with its source, and which bodies spoke.` : `${head}. ${voicesText(data, country)}`;
}

/** "Place 3 of 23 countries, shared with the Philippines and South Africa"; nothing for a country without names. */
export function heroRank(data: Dataset, rank?: Rank): string | undefined {
  if (!rank) return undefined;
  const level = levelText(rank, (alpha2) => countryOf(data, alpha2).in_sentence);
  return `Place ${rank.place} of ${rank.of} countries${level && `, ${level}`}`;
}
