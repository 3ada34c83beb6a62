/** What a view says: heading, names of its links, legend, list. */
import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/lib/dataset/load';
import { countryRows } from '@/lib/country/rows';
import { bodiesWithoutMembers } from '@/lib/views/body-views';
import { legendOf } from '@/lib/views/legend';
import { firstSentence } from '@/lib/views/map-cards';
import { mapViews } from '@/lib/views/map-views';
import { markLabel } from '@/lib/views/mark-label';
import { europeanShares } from '@/lib/views/share-list';
import { viewHeading } from '@/lib/views/view-heading';
import { mapSummaryWords } from '@/lib/views/map-words';
import { viewLead } from '@/lib/views/view-lead';
import { viewList } from '@/lib/views/view-list';
import { plain } from '@/lib/words/linked';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);
const views = mapViews(data);
const view = (id: string) => views.find((v) => v.id === id)!;
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

/** "3 countries" is 3, "no country" none. */
const countOf = (note: string): number => (note === 'no country' ? 0 : parseInt(note, 10));

describe('the legend', () => {
  const states = data.countries.filter((c) => c.kind !== 'territory').length;

  it.each(views.filter((v) => !v.said && !v.mandate).map((v) => v.id))('counts every state once in the view "%s"', (id) => {
    const { classes, kinds } = legendOf(data, view(id));
    const inClasses = view(id).mark === 'circle' ? view(id).values.size : classes.reduce((n, c) => n + countOf(c.note), 0);
    expect(inClasses + kinds.reduce((n, k) => n + parseInt(k.note ?? '0', 10), 0)).toBe(states);
  });

  it.each(views.map((v) => v.id))('gives no count that has no rows in the view "%s"', (id) => {
    expect(legendOf(data, view(id)).kinds.filter((k) => (k.note === undefined) !== (k.href === undefined))).toEqual([]);
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
      ['class-4', [['Brisk Island', '1 of 12', 'Moot, 2 March 2021'], ['Aldova', '2 of 40', 'House of Hands, 2 March 2021']]],
      ['further-houses', [['Aldova', '1 of 10', 'House of Elders, 2 March 2021']]],
    ]);
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
