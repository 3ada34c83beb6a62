/** The index that `/find.json` carries to the browser: every country, signatory, body and person with all names they go by. */
import { countryOf } from '../lookup/countries';
import type { Dataset } from '../schema';
import type { FindGroup, FindRow } from './find';
import { bodyHref, countryHref, formerAnchor, formerHref, personHref, signatureHref } from '../site/links';
import { fold } from '../words/names';
import { tallies } from '../counts/tally';
import { counted } from '../words/plural';

/** Other names that finding needs: those that are neither the name nor said twice. */
function others(name: string, all: readonly (string | undefined)[]): readonly string[] {
  const seen = new Set([fold(name)]);
  return all.filter((other): other is string => other !== undefined && !seen.has(fold(other)) && Boolean(seen.add(fold(other))));
}

/** Countries with most names first, then by name: the order in which equal answers stand. */
function countryRows(data: Dataset): readonly FindRow[] {
  const all = new Map(tallies(data).map((t) => [t.country, t]));
  // An address may lead from the name of a former country to its only successor; the search says what it was.
  const gone = new Set(data.former_countries.flatMap((f) => [f.name, ...f.aliases]).map(fold));
  return [...data.countries]
    .sort((a, b) => (all.get(b.alpha2)?.names ?? 0) - (all.get(a.alpha2)?.names ?? 0) || a.name.localeCompare(b.name, 'en'))
    .map((c): FindRow => {
      const tally = all.get(c.alpha2);
      const printed = tally?.signatures.map((s) => s.country_printed) ?? [];
      const note = tally ? `${tally.names} ${tally.names === 1 ? 'name' : 'names'}` : '';
      return [c.name, c.slug, note, c.alpha2, c.alpha3, ...(c.numeric ? [c.numeric] : []), ...others(c.name, [...printed, ...c.aliases.filter((alias) => !gone.has(fold(alias)))])];
    });
}

const formerRows = (data: Dataset): readonly FindRow[] => data.former_countries.map((f): FindRow => [f.name, formerAnchor(f.alpha4), 'exists no more', f.alpha3, ...others(f.name, f.aliases)]);

/** The groups in the order in which a reader sees them. */
export function findIndex(data: Dataset): readonly FindGroup[] {
  const named = (country: string | undefined): string => (country ? countryOf(data, country).name : '');
  const said = new Map<string, number>();
  for (const { speaker } of data.statements) said.set(speaker, (said.get(speaker) ?? 0) + 1);
  const signatories = data.signatures.map((s): FindRow => [s.name, s.n, `${s.country_printed ? `${s.country_printed}, ` : ''}no. ${s.n}`, ...others(s.name, [s.on_record])]);
  const bodies = data.bodies.map((b): FindRow => [b.name, b.id, said.has(b.id) ? counted(said.get(b.id)!, 'statement') : named(b.country), ...others(b.name, [b.acronym])]);
  const persons = data.persons.map((p): FindRow => [p.name, p.id, named(p.country), ...others(p.name, [p.on_record])]);
  return [
    ['Countries', countryHref('*'), countryRows(data)],
    ['Former countries', formerHref('*'), formerRows(data), Object.fromEntries(data.former_countries.map((f) => [formerAnchor(f.alpha4), f.successors]))],
    ['Signatories', signatureHref(1).replace('1', '*'), signatories],
    ['Bodies', bodyHref('*'), bodies],
    ['Persons', personHref('*'), persons],
  ];
}
