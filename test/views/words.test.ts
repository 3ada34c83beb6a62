/** What a view says: heading, names of its links, legend, list. */
import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/lib/dataset/load';
import { spokenName } from '@/lib/counts/printed';
import { tallies } from '@/lib/counts/tally';
import { countryRows } from '@/lib/country/rows';
import { bodiesWithoutMembers } from '@/lib/views/body-views';
import { byThenWords } from '@/lib/views/by-then';
import { legendOf } from '@/lib/views/legend';
import { cardLines, firstSentence } from '@/lib/views/map-cards';
import { mapViews } from '@/lib/views/map-views';
import { markLabel } from '@/lib/views/mark-label';
import { nonMemberWords } from '@/lib/views/non-members';
import { outsideParts } from '@/lib/views/outside-parts';
import { plainList } from '@/lib/views/plain-list';
import { europeanShares } from '@/lib/views/share-list';
import { viewHeading } from '@/lib/views/view-heading';
import { mapLabelWords, mapSummary, mapSummaryWords } from '@/lib/views/map-words';
import { viewCard } from '@/lib/views/view-card';
import { viewDescription } from '@/lib/views/view-description';
import { viewLead } from '@/lib/views/view-lead';
import { viewList } from '@/lib/views/view-list';
import { heldSources } from '@/lib/views/view-sources';
import { pictureWords } from '@/lib/picture/words';
import { dotsNote } from '@/lib/words/dots-note';
import { plain } from '@/lib/words/linked';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);
const views = mapViews(data);
const view = (id: string) => views.find((v) => v.id === id)!;
/** The same case with a letter written after everything else. */
const lateLetter = { ...data, statements: data.statements.map((s) => (s.id === 'letter-march' ? { ...s, date: { ...s.date, value: '2021-05-01' } } : s)) };
const said = (id: string, code: string, of = data) => markLabel(of, mapViews(of).find((v) => v.id === id)!)(of.countries.find((c) => c.alpha2 === code)!).replace(/\u00a0/g, ' ');

describe('the name of a country’s link', () => {
  it('says number, share and seats where all names are of one chamber', () => {
    expect(said('names', 'XB')).toBe('Brisk Island, 1 signatory, 8.3 % of 12 seats');
  });

  it('never divides names of one chamber by the seats of another', () => {
    expect(said('names', 'XA')).toBe('Aldova, 4 signatories, 2 with 5.0 % of 40 seats, 1 with 10.0 % of 10 seats of the House of Elders, 1 in the European Parliament');
  });

  it('says what its view shows', () => {
    expect(said('national-parliaments', 'XA')).toBe('Aldova, 3 signatories of the national parliament, 2 with 5.0 % of 40 seats, 1 with 10.0 % of 10 seats of the House of Elders');
    expect(said('european-parliament', 'XA')).toBe('Aldova, 1 signatory of the European Parliament, 20.0 % of 5 seats');
    expect(said('share', 'XB')).toBe('Brisk Island, 8.3 % of 12 seats, 1 signatory');
    expect(said('union', 'XA')).toBe('Aldova, member of the Union of Moots');
    expect(said('union', 'XB')).toBe('Brisk Island, not a member of the Union of Moots');
  });

  it('calls a share that does not apply by its name, not zero', () => {
    const european = { ...data, signatures: data.signatures.filter((s) => s.country !== 'XA' || s.level === 'european') };
    expect(said('share', 'XA', european)).toBe('Aldova, share not applicable, 1 member of the European Parliament');
    expect(said('names', 'XA', european)).toBe('Aldova, 1 signatory, members of the European Parliament only');
  });
});

it('the card of a territory says that it is not counted, as the legend does, and that of a state its number', () => {
  const line = (kind: 'state' | 'territory') => cardLines(data, { ...data.countries.find((c) => c.alpha2 === 'XB')!, kind }, undefined)[1];
  expect([line('state'), line('territory')]).toEqual(['0 of 6 names', '0 of 6 names; territory, not counted separately'].map((text) => expect.stringContaining(text)));
  expect(line('state')).not.toContain('territory');
});

describe('a country with two names', () => {
  const printed = { ...data, countries: data.countries.map((c) => (c.alpha2 === 'XB' ? { ...c, name: 'North Brisk' } : c)) };

  it('has both in the name of its link, the one on the map first', () => {
    expect(said('names', 'XB', printed)).toBe('Brisk Island (North Brisk), 1 signatory, 8.3 % of 12 seats');
    expect(mapLabelWords(printed, view('names'))('XB', 'name-number')).toBe('North Brisk 1');
    expect(cardLines(printed, printed.countries.find((c) => c.alpha2 === 'XB')!, tallies(printed).find((t) => t.country === 'XB'))[0]).toBe('Brisk Island (North Brisk)');
  });

  it.each([
    ['Macedon', 'North Macedon', 'Macedon (North Macedon)'],
    ['United Isles of Brisk', 'United Isles', 'United Isles of Brisk'],
    ['Brisk', 'Brisk Island', 'Brisk Island'],
    ['Brisk', 'Brisk', 'Brisk'],
  ])('printed "%s", in the registry "%s", is spoken "%s"', (letter, name, spoken) => {
    expect(spokenName({ ...tallies(data)[0]!, signatures: [{ ...data.signatures[0]!, country_printed: letter }] }, { name })).toBe(spoken);
    expect(spoken).toContain(letter.length < name.length ? letter : name);
  });
});

describe('the highest of a view', () => {
  const valued = (id: string, values: readonly (readonly [string, number])[]) => ({ ...view(id), values: new Map(values) });
  const summary = (values: readonly (readonly [string, number])[]) => mapSummary(data, valued('names', values)).replace(/\u00a0/g, ' ').replace(/\. .*/, '.');

  it('are all that share the last number named', () => {
    expect(summary([['XB', 2], ['XA', 4], ['XC', 2]])).toBe('3 countries; the highest are Aldova 4, and Brisk Island and the Republic of Cestia 2 each.');
    expect(summary([['XC', 2], ['XA', 2]])).toBe('2 countries; the highest are Aldova and the Republic of Cestia 2 each.');
    expect(summary([['XA', 4]])).toBe('1 country; the highest is Aldova 4.');
  });

  it('open their rows, each country of a shared number its own', () => {
    const links = mapSummaryWords(data, valued('names', [['XA', 2], ['XB', 2]])).flatMap((w) => (typeof w === 'string' ? [] : [[w.text, w.href]]));
    expect(links.slice(1, 4)).toEqual([['Aldova', '/country/aldova/#signed'], ['Brisk Island', '/country/brisk-island/#signed'], ['2', '/country/aldova/#signed']]);
  });

  it('are all in the heading and on the share picture too', () => {
    const tied = valued('national-parliaments', [['XA', 2], ['XB', 2]]);
    expect(plain(viewHeading(data, tied))).toMatch(/ 2 are listed under each of Aldova and Brisk Island\.$/);
    expect(viewCard(data, tied).lines).toEqual(['2\u00a0countries; Aldova and Brisk Island: 2 each']);
    expect(plain(viewHeading(data, valued('share', [['XA', 5], ['XB', 5]]))).replace(/\u00a0/g, ' ')).toBe('The largest share of a chamber is 5.0 %, in each of Aldova and Brisk Island.');
  });
});

describe('a label on the map', () => {
  const label = (id: string, code: string, show: 'name' | 'name-number' | 'number') => mapLabelWords(data, view(id))(code, show).replace(/\u00a0/g, ' ');

  it('has a share as the list has it, with its unit; inside a country, where there is no room, the figure alone', () => {
    expect(label('share', 'XA', 'name-number')).toBe('Aldova 5.0 %');
    expect(label('share', 'XB', 'name-number')).toBe('Brisk Island 8.3 %');
    expect(label('share', 'XB', 'number')).toBe('8.3');
  });

  it('has a number of names as it is', () => {
    expect(label('names', 'XB', 'name-number')).toBe('Brisk Island 1');
  });
});

describe('the heading of a view', () => {
  it('is the case’s own where all names are shown', () => {
    expect(plain(viewHeading(data, view('names')))).toBe(plain(viewHeading(data, view('circles'))));
  });

  it('says the finding of any other view, its counts as links', () => {
    const words = viewHeading(data, view('national-parliaments'));
    expect(plain(words).replace(/\u00a0/g, ' ')).toBe('National parliaments: 4 of 6 names, under 2 countries. 3 are listed under Aldova.');
    expect(words.flatMap((w) => (typeof w === 'string' ? [] : [w.href]))).toEqual(['/signatories/?kind=national', '/signatories/', '/map/national-parliaments/#countries', '/country/aldova/#signed']);
  });
});

/** The same with the elder alone under Aldova. */
const onlyElders = { ...data, signatures: data.signatures.filter((s) => s.country !== 'XA' || s.level === 'upper') };

describe('a country of which only senators signed', () => {
  const share = mapViews(onlyElders).find((v) => v.id === 'share')!;
  const kinds = legendOf(onlyElders, share).kinds;

  it('is striped on the map, named in a sentence, and nowhere so in another view', () => {
    expect(share.upper).toEqual(new Set(['XA']));
    expect(share.remark).toBe('Striped, because only senators signed: Aldova.');
    expect(mapViews(onlyElders).filter((v) => v.upper).map((v) => v.id)).toEqual(['share']);
    expect([view('share').upper, view('share').remark]).toEqual([new Set(), '']);
  });

  it('has an entry of the legend beside its class, whose count opens its row', () => {
    expect(kinds[0]).toEqual({ kind: 'upper', label: 'Share of the senate: only senators signed', note: '1, counted in the classes above', href: '/map/share/#upper' });
    expect(legendOf(onlyElders, share).classes.map((c) => countOf(c.note))).toEqual([0, 0, 0, 1, 1]);
    expect(viewList(onlyElders, share).groups.flatMap((g) => g.rows.filter((r) => r.upper).map((r) => [g.id, r.name, r.cells[2].text]))).toEqual([['class-5', 'Aldova', 'House of Elders']]);
    expect(legendOf(data, view('share')).kinds.map((k) => k.kind)).toEqual(['none', 'subject', 'territory']);
  });

  it('is none where a senator signed beside members of the lower house: that share is in the list, and on no map', () => {
    expect(viewList(data, view('share')).groups.flatMap((g) => g.rows).map((r) => [r.cells[2].text, r.upper ?? false])).toEqual([['Moot', false], ['House of Hands', false], ['House of Elders', false]]);
  });

  it('is explained on the share picture, as is what does not apply', () => {
    expect(viewCard(onlyElders, share).lines).toEqual(['The highest of 2\u00a0countries', 'Striped: share of the senate']);
    expect(viewCard(data, { ...view('share'), values: new Map<string, number | 'not-applicable'>([['XB', 8], ['XA', 'not-applicable']]) }).lines).toEqual(['The highest of 1\u00a0country', 'Hatched: not applicable']);
  });
});

describe('the list of plain land', () => {
  const text = (id: string, of = data) => {
    const list = plainList(of, mapViews(of).find((v) => v.id === id)!);
    return list && [plain(list.heading), plain(list.remark), list.countries.map((c) => [c.name, c.names])].map((x) => (typeof x === 'string' ? x.replace(/\u00a0/g, ' ') : x));
  };

  it('says which states have names of the other kind of mandate', () => {
    expect(text('european-parliament')).toEqual(['No name from this parliament: 2 countries', '1 has names from a national parliament, with their number beside them.', [['Brisk Island', 1], ['Cestia', 0]]]);
    expect(text('national-parliaments')).toEqual(['No name from a national parliament: 1 country', '', [['Cestia', 0]]]);
  });

  it('knows no name on a day before the letter', () => {
    const [first] = mapViews(lateLetter).filter((v) => v.group === 'date');
    expect(text(first!.id, lateLetter)).toEqual(['No statement from there yet in these sources: 3 countries', '', [['Aldova', 0], ['Brisk Island', 0], ['Cestia', 0]]]);
  });

  it('is left to another list in every other view', () => {
    expect(views.filter((v) => plainList(data, v)).map((v) => v.id)).toEqual(['national-parliaments', 'european-parliament']);
  });
});

/** "3 countries" is 3, "no country" none. */
const countOf = (note: string): number => (note === 'no country' ? 0 : parseInt(note, 10));

describe('plain land', () => {
  it('is not said to have no name where it has one of another mandate', () => {
    const none = (id: string) => legendOf(data, view(id)).kinds.find((k) => k.kind === 'none')!.label;
    expect(['names', 'national-parliaments', 'european-parliament', 'share'].map(none)).toEqual(['No name on the letter', 'No name from a national parliament', 'No name from this parliament', 'No name on the letter']);
    expect(said('european-parliament', 'XB')).toBe('Brisk Island, no name from this parliament');
  });

  it('is spoken of as far as the sources go before the letter', () => {
    const [first] = mapViews(lateLetter).filter((v) => v.group === 'date');
    expect(legendOf(lateLetter, first!)).toMatchObject({ title: 'No name yet: the letter is of a later day', classes: [], kinds: [{ label: 'No statement from there yet in these sources' }, {}, {}] });
    expect(plain(viewLead(lateLetter, first!)).replace(/\u00a0/g, ' ')).toBe('1 statement in the held sources by then; the letter of March 2021 came later. Apart from that count, the public record has 1 call by then. A statement of which only a span of time is known counts from the last day of that span; one dated “about” a day counts from that day.');
  });
});

describe('the country addressed as a member', () => {
  it('is counted in the same words by legend and summary', () => {
    const joint = { ...view('union'), outlined: new Set(['XA', 'XB', 'XD']) };
    expect(mapSummary(data, joint).replace(/\u00a0/g, ' ')).toBe('2 countries and Dorland were members on that day.');
    expect(legendOf(data, joint).kinds[0]!.note!.replace(/\u00a0/g, ' ')).toBe('2 countries and Dorland');
  });
});

describe('what the world alone shows', () => {
  it('is said in the words of its labels, highest first, each with its names', () => {
    expect(outsideParts(data, view('names'))).toEqual(['Outside the frame: ', { text: 'Aldova 4', href: '/country/aldova/#signed' }, '.']);
    expect(plain(outsideParts(data, view('share'))).replace(/\u00a0/g, ' ')).toBe('Outside the frame: Aldova 5.0 %.');
    expect(outsideParts(data, view('european-parliament'))[0]).toBe('Outside the frame: ');
    expect(outsideParts({ ...data, case: { ...data.case, views: [] } }, view('european-parliament'))[0]).toBe('On the map: ');
  });

  it('is nothing where a view has no numbers', () => {
    expect(outsideParts(data, view('union'))).toEqual([]);
  });
});

describe('states outside a body', () => {
  const joint = (...outlined: string[]) => nonMemberWords(data, { ...view('union'), outlined: new Set(outlined) });

  it('are named where most belonged to it', () => {
    expect(plain(joint('XA', 'XB', 'XD'))).toBe('Of the countries counted here, 1 was not: the Republic of Cestia.');
    expect(joint('XA', 'XB', 'XD').flatMap((w) => (typeof w === 'string' ? [] : [w.href]))).toEqual(['/map/union/#outside', '/country/cestia/']);
  });

  it('are no sentence where they are as many as the members, and none on other views', () => {
    expect([joint('XA'), joint('XA', 'XB', 'XC', 'XD'), nonMemberWords(data, view('names'))]).toEqual([[], [], []]);
  });
});

describe('a day without a name', () => {
  const days = (of: typeof data) => mapViews(of).filter((v) => v.group === 'date');

  it('has those who had spoken and the latest event, each with its entry', () => {
    const words = byThenWords(lateLetter, days(lateLetter)[0]!);
    expect(plain(words).replace(/\u00a0/g, ' ')).toBe('Who had spoken in the held sources: Pat Quill. Latest event in them: Pat Quill is arrested, night of 28 February to 1 March 2021.');
    expect(words.flatMap((w) => (typeof w === 'string' ? [] : [w.href]))).toEqual(['/statements/#quill-word', '/statements/#event-arrest']);
  });

  it('says no more than the list does once names are shown', () => {
    expect(byThenWords(data, days(data)[0]!)).toEqual([]);
  });

  it('names the few countries from which somebody had spoken', () => {
    const [day] = days(lateLetter);
    expect(mapSummary(lateLetter, { ...day!, outlined: new Set(['XC', 'XA']) }).replace(/\u00a0/g, ' ')).toBe('2 countries are outlined: the Republic of Cestia and Aldova.');
  });
});

describe('the sources of what leaves a page', () => {
  it('are those that its numbers and outlines rest on', () => {
    expect(Object.fromEntries(views.map((v) => [v.id, heldSources(data, v).map((s) => s.id)]))).toEqual({
      names: ['letter'],
      'national-parliaments': ['letter'],
      'european-parliament': ['letter'],
      share: ['letter'],
      circles: ['letter'],
      union: ['gazette'],
      'by-2021-03-02': ['letter'],
      'by-2021-03-20': ['letter', 'gazette'],
      'by-2021-03-31': ['letter', 'gazette'],
      'by-2021-04-04': ['letter', 'gazette'],
    });
  });

  it('are named on the share picture, the letter only where it is shown', () => {
    const [first] = mapViews(lateLetter).filter((v) => v.group === 'date');
    expect(viewCard(lateLetter, first!).caption).toBe('Source: Gazette, 5\u00a0April 2021. Version\u00a02021-07-01');
    expect(pictureWords(lateLetter, first!)).toMatchObject({ sums: [], notes: ['Source: Gazette, 5 April 2021.', `${dotsNote} ${data.case.texts.borders_note}`] });
  });

  it('leave names out of the description of a view that shows none', () => {
    const [first] = mapViews(lateLetter).filter((v) => v.group === 'date');
    expect(viewDescription(lateLetter, first!)).toMatch(/^What had been said by about 20 March 2021\. No country is outlined\. 1\u00a0statement in the held sources by then; /);
  });
});

describe('the legend', () => {
  const states = data.countries.filter((c) => c.kind !== 'territory').length;

  /** Sum of classes and kinds, without the kinds that lie over others: stripes over classes, and an outline where there are names. */
  const sum = (of: typeof data, v: (typeof views)[number]) => {
    const { classes, kinds } = legendOf(of, v);
    const inClasses = v.mark === 'circle' ? v.values.size : classes.reduce((n, c) => n + countOf(c.note), 0);
    return inClasses + kinds.filter((k) => k.kind !== 'upper' && !(k.kind === 'body' && v.values.size > 0)).reduce((n, k) => n + parseInt(k.note ?? '0', 10), 0);
  };

  it.each(views.map((v) => v.id))('counts every state once in the view "%s"', (id) => {
    expect(sum(data, view(id))).toBe(states);
  });

  it('does so too on a day before the letter, and where only senators signed', () => {
    expect(mapViews(lateLetter).filter((v) => v.group === 'date').map((v) => sum(lateLetter, v))).toEqual([states, states, states, states]);
    expect(mapViews(onlyElders).map((v) => sum(onlyElders, v))).toEqual(views.map(() => states));
  });

  it('gives the number of plain land, and leads to the list that has just these states', () => {
    const plain = (of: typeof data, v: (typeof views)[number]) => legendOf(of, v).kinds.filter((k) => k.kind === 'none').map((k) => [k.note, k.href])[0];
    expect(Object.fromEntries(['names', 'national-parliaments', 'european-parliament', 'share', 'circles', 'union'].map((id) => [id, plain(data, view(id))]))).toEqual({
      names: ['1', '/find/#without-name'],
      'national-parliaments': ['1', '/map/national-parliaments/#without'],
      'european-parliament': ['2', '/map/european-parliament/#without'],
      share: ['1', '/find/#without-name'],
      circles: ['1', '/find/#without-name'],
      union: [String(states - 1 - view('union').outlined!.size), '/map/union/#outside'],
    });
    const day = { ...view('by-2021-03-02'), outlined: new Set(['XA', 'XC']) };
    expect(plain(data, day)).toEqual(['1, outlined or not', '/find/#without-name']);
    expect(plain(data, { ...day, values: new Map() })).toEqual(['1', '/map/by-2021-03-02/#without']);
  });

  it.each(views.map((v) => v.id))('gives no count that has no rows in the view "%s"', (id) => {
    expect(legendOf(data, view(id)).kinds.filter((k) => (k.note === undefined) !== (k.href === undefined))).toEqual([]);
    expect(legendOf(data, view(id)).kinds.filter((k) => k.note === undefined).map((k) => k.kind)).toEqual(['territory']);
  });

  it('leads from each count to rows of the list', () => {
    const { classes } = legendOf(data, view('names'));
    const groups = viewList(data, view('names')).groups;
    for (const c of classes) expect(groups.find((g) => c.href === `/#${g.id}`)?.rows.length ?? 0).toBe(countOf(c.note));
  });
});

describe('the list of shares', () => {
  it('gives each house its own row, and leaves the second house of a country off the map', () => {
    const rows = viewList(data, view('share')).groups.map((g) => [g.id, g.rows.map((r) => [r.name, `${r.cells[1].text} of ${r.cells[1].of?.text}`, r.cells[2].text])]);
    expect(rows).toEqual([
      ['class-4', [['Brisk Island', '1 of 12', 'Moot'], ['Aldova', '2 of 40', 'House of Hands']]],
      ['further-houses', [['Aldova', '1 of 10', 'House of Elders']]],
    ]);
  });

  it('says once for which day all seats were counted, and in each row where days differ', () => {
    expect(viewList(data, view('share')).heading).toEqual(['Shares of chambers, highest first; seats as at 2 March 2021']);
    const later = { ...data, chambers: data.chambers.map((c) => (c.country === 'XB' ? { ...c, as_at: '2021-02-01' } : c)) };
    const list = viewList(later, mapViews(later).find((v) => v.id === 'share')!);
    expect([list.heading, list.columns[2], list.groups[0]!.rows.map((r) => r.cells[2].text)]).toEqual([['Shares of chambers, highest first'], 'House, seats as at', ['Moot, 1 February 2021', 'House of Hands, 2 March 2021']]);
  });

  it('names countries without a share in one group, each without a figure', () => {
    const european = { ...data, signatures: data.signatures.filter((s) => s.country !== 'XA' || s.level === 'european') };
    const group = viewList(european, mapViews(european).find((v) => v.id === 'share')!).groups.find((g) => g.id === 'not-applicable')!;
    expect([group.named, group.title, group.rows.map((r) => [r.name, r.cells[0].text])]).toEqual([true, 'Share not applicable, because only members of the European Parliament signed', [['Aldova', 'not applicable']]]);
  });

  it('keeps the seats of a state in the European Parliament in a list apart', () => {
    expect(europeanShares(data, countryRows(data)).groups[0]!.rows.map((r) => [r.name, r.cells[0].text.replace(/\u00a0/g, ' ')])).toEqual([['Aldova', '20.0 %']]);
  });
});

describe('bodies without a view', () => {
  it('are those that spoke and have no member states', () => {
    expect(bodiesWithoutMembers(data).map((b) => b.text)).not.toContain('Union of Moots');
  });
});

describe('the first sentence of a note', () => {
  it.each([
    ['It met in St. Moritz. Nobody spoke.', 'It met in St. Moritz.'],
    ['Six names (nos. 3 and 5) stand alone. More.', 'Six names (nos. 3 and 5) stand alone.'],
    ['Only one sentence', 'Only one sentence'],
  ])('of "%s" is whole', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});

describe('the summary below a map', () => {
  it.each(views.map((v) => v.id))('has no number outside a link in the view "%s"', (id) => {
    const words = [...mapSummaryWords(data, view(id)), ...viewLead(data, view(id)).slice(0, 2)];
    expect(words.filter((w) => typeof w === 'string' && /[1-9]/.test(w))).toEqual([]);
  });

  it('opens the names of the country that it says has most', () => {
    const links = mapSummaryWords(data, view('names')).filter((w) => typeof w !== 'string');
    expect(links.slice(0, 2)).toEqual([{ text: '2\u00a0countries', href: '/#countries' }, { text: '4', href: '/country/aldova/#signed' }]);
  });
});
