/** What the card beside the map says of a country: the page in a few lines. */
import { bodiesThatSpoke } from '../lookup/memberships';
import type { Country, Dataset } from '../schema';
import { countryNotes } from '../country/notes';
import { counted, listed } from '../words/plural';
import { spokenName } from '../counts/printed';
import { percentText, shares } from '../counts/shares';
import { statementsFrom } from '../lookup/speakers';
import { tallies, totals, type CountryTally } from '../counts/tally';
import type { MapView } from './map-views';

function numbers(data: Dataset, { kind }: Country, tally: CountryTally | undefined): readonly string[] {
  const all = totals(data).names;
  // In the words of the legend: nobody asked what its number would be.
  if (!tally) return [`0 of ${all} names${kind === 'territory' ? '; territory, not counted separately' : ''}`];
  return [
    `${tally.names} of ${all} names`,
    ...shares(tally, data).map((s) => `${s.chamber.chamber}: ${s.names} of ${s.chamber.seats}, ${percentText(s.percent)}`),
  ];
}

/** First sentence of a text, so that a card stays a card. A full stop after a short form, or before a figure or a small letter, ends none. */
export const firstSentence = (text: string): string => /^.*?(?<!\b(?:St|No|nos|Mr|Mrs|Ms|Dr|Art|p|pp|c))[.!?](?=\s+[\p{Lu}“]|$)/su.exec(text)?.[0] ?? text;

/** Name, numbers with mandates, persons and bodies that spoke, bodies it belonged to, first line of the notes. */
export function cardLines(data: Dataset, country: Country, tally: CountryTally | undefined): readonly string[] {
  const spoke = statementsFrom(data, country.alpha2).length;
  const bodies = [...new Set(bodiesThatSpoke(data, country.alpha2).map(({ body }) => body.acronym ?? body.name))];
  const [note] = countryNotes(data, country.alpha2, tally);
  const [first = '', ...seats] = numbers(data, country, tally);
  return [
    spokenName(tally, country),
    spoke > 0 ? `${first}; ${counted(spoke, 'statement')} from here` : first,
    ...seats,
    ...(bodies.length > 0 ? [`Belonged to ${listed(bodies)}, which spoke`] : []),
    ...(note ? [`${note.lead.replace(/\.$/, '')}: ${firstSentence(note.text)}`] : []),
  ];
}

/** Cards of all countries, by slug. */
export function mapCards(data: Dataset): Readonly<Record<string, readonly string[]>> {
  const byCountry = new Map(tallies(data).map((t) => [t.country, t]));
  return Object.fromEntries(data.countries.map((c) => [c.slug, cardLines(data, c, byCountry.get(c.alpha2))]));
}

/** What stands on a card between what the view says of a country and what its page says; nothing where the view shows all names, so that both are the same. */
export function cardLead({ group, mandate, unit }: MapView): string | undefined {
  if (group === 'date') return 'In all, also on later days:';
  return group || mandate || unit === 'percent' ? 'In all:' : undefined;
}
