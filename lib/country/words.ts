/** A country's finding in words. Names are persons printed under a country; no sentence makes them its government's. */
import { countryOf } from '../lookup/countries';
import type { Country, Dataset } from '../schema';
import { countriesHref, signatoriesHref } from '../site/links';
import { inWords, listed, sentence } from '../words/plural';
import type { Part } from '../lookup/linked-names';
import { otherPrintedName } from '../counts/printed';
import type { Rank } from '../counts/rank';
import { mandateCounts, signatureGroups } from '../counts/signature-groups';
import { speakersFrom } from './voices';
import type { CountryTally } from '../counts/tally';

/** "Norway: 3 of 20 signatories", as in a browser's tab and in a search result. */
export const countryTitle = (country: Country, names: number, total: number): string => `${country.name}: ${names} of ${total} signatories`;

/** Each count of a mandate opens its list, or its one line. */
function mandates(tally: CountryTally): readonly Part[] {
  const groups = signatureGroups(tally);
  const counts = mandateCounts(tally.signatures);
  const only = counts.length === 1 ? counts[0] : undefined;
  if (only) return [{ text: `${tally.names === 1 ? '' : tally.names === 2 ? 'both ' : 'all '}printed as “${only[0]}”` }];
  return counts.flatMap(([mandate, names], i) => {
    const [first] = tally.signatures.filter((s) => s.mandate === mandate);
    const list = groups.find((g) => g.mandate === mandate && g.signatures.length === names);
    return [
      { text: i === 0 ? '' : i === counts.length - 1 ? ' and ' : ', ' },
      { text: inWords(names), href: list ? `#${list.id}` : names === 1 && first ? `#n${first.n}` : undefined },
      { text: `${i === 0 ? ' printed' : ''} as “${mandate}”` },
    ];
  });
}

function withNames(data: Dataset, country: Country, tally: CountryTally, rank: Rank): readonly Part[] {
  const printed = otherPrintedName(tally, country);
  const most = rank.place === 1 && rank.level.length === 0 ? ', more than under any other country' : '';
  return [
    { text: `${sentence(data.case.letter.in_sentence)} carries ` },
    { text: tally.names === 1 ? 'one name' : `${inWords(tally.names)} names`, href: '#signed' },
    { text: ` under ${country.in_sentence}${most}${most || tally.names > 1 ? ': ' : ', '}` },
    ...mandates(tally),
    { text: `.${printed === undefined ? '' : ` The country is printed as “${printed}”.`}` },
  ];
}

/** "One person and two bodies from there spoke"; says what was searched, not what a country meant. */
function voicesText(data: Dataset, country: Country): readonly Part[] {
  const { persons, bodies, personsHref, bodiesHref } = speakersFrom(data, country.alpha2);
  const parts: Part[] = [];
  if (persons > 0) parts.push({ text: `${inWords(persons)} ${persons === 1 ? 'person' : 'persons'}`, href: personsHref });
  if (bodies > 0) parts.push({ text: `${inWords(bodies)} ${bodies === 1 ? 'body' : 'bodies'}`, href: bodiesHref });
  const [first, second] = parts;
  if (!first) return [{ text: 'The sources we hold record no statement from there.' }];
  return [{ ...first, text: sentence(first.text) }, ...(second ? [{ text: ' and ' }, second] : []), { text: ' from there spoke.' }];
}

/** The page's first sentence or two; every count in it opens what it counts. */
export function countrySentence(data: Dataset, country: Country, tally?: CountryTally, rank?: Rank): readonly Part[] {
  if (tally && rank) return withNames(data, country, tally, rank);
  const subject = country.alpha2 === data.case.subject ? `${sentence(country.in_sentence)} is the country the responses are about. ` : '';
  return [{ text: `${subject}No name on ` }, { text: data.case.letter.in_sentence, href: signatoriesHref }, { text: ` is printed under ${country.in_sentence}. ` }, ...voicesText(data, country)];
}

/** Parts as plain text. */
export const plain = (parts: readonly Part[]): string => parts.map((p) => p.text).join('');

/** For search results and previews: the number, then what else the page holds. */
export function countryDescription(data: Dataset, country: Country, tally?: CountryTally): string {
  const names = tally?.names ?? 0;
  const head = `${names} of ${data.signatures.length} names on ${data.case.letter.in_sentence} ${names === 1 ? 'is' : 'are'} printed under ${country.in_sentence}`;
  return tally ? `${head}: each as printed, with its source, and which bodies spoke.` : `${head}. ${plain(voicesText(data, country))}`;
}

/** "Place 3 of 23 countries", opening the list of them, ", shared with the Philippines and South Africa"; nothing for one without names. */
export function heroRank(data: Dataset, rank?: Rank): readonly Part[] {
  if (!rank) return [];
  const level = listed(rank.level.map((alpha2) => countryOf(data, alpha2).in_sentence));
  return [{ text: `Place ${rank.place} of ${rank.of} countries`, href: countriesHref }, ...(level ? [{ text: `, shared with ${level}` }] : [])];
}
