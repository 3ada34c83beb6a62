import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/lib/dataset/load';
import { mapViews } from '@/lib/views/map-views';
import { steps } from '@/lib/views/said-by';
import type { ViewList } from '@/lib/views/list-groups';
import { viewList } from '@/lib/views/view-list';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);
const views = mapViews(data);
const view = (id: string) => views.find((v) => v.id === id)!;

describe('views of the map', () => {
  it('counts persons, shares and members on scales of their own', () => {
    expect(Object.fromEntries(view('names').values)).toEqual({ XA: 4, XB: 1 });
    expect(Object.fromEntries(view('national-parliaments').values)).toEqual({ XA: 3, XB: 1 });
    expect(Object.fromEntries(view('european-parliament').values)).toEqual({ XA: 1 });
    expect(view('share').unit).toBe('percent');
  });

  it('never calls a country "not applicable" a zero', () => {
    const european = { ...data, signatures: data.signatures.filter((s) => s.country !== 'XA' || s.level === 'european') };
    const share = mapViews(european).find((v) => v.id === 'share')!;
    expect(share.values.get('XA')).toBe('not-applicable');
    expect(share.remark).toBe('Not applicable, because only members of the European Parliament are printed under them: Aldova. Houses are never added.');
  });

  it('names the countries that leave when only national parliaments are counted', () => {
    const european = { ...data, signatures: data.signatures.filter((s) => s.country !== 'XA' || s.level === 'european') };
    expect(mapViews(european).find((v) => v.id === 'national-parliaments')!.remark).toContain('Aldova');
    expect(mapViews(european).find((v) => v.id === 'national-parliaments')!.values.has('XA')).toBe(false);
  });

  it('draws the members of a body as an outline and gives them no value', () => {
    for (const v of views.filter((x) => x.group === 'body')) {
      expect(v.mark).toBe('outline');
      expect(v.values.size).toBe(0);
    }
  });
});

describe('the map by date', () => {
  it('has a step for each day on which a statement became certain', () => {
    expect(steps(data).map((s) => [s.day, s.said.map((x) => x.id)])).toEqual([
      ['2021-03-02', ['letter-march']],
      ['2021-03-20', ['letter-march', 'quill-word']],
      ['2021-03-31', ['letter-march', 'quill-word', 'union-march']],
      ['2021-04-04', ['letter-march', 'quill-word', 'ministry-reply', 'union-march']],
    ]);
  });

  it('says "about" of a step that rests on such a date, and only of that', () => {
    const about = { ...data, statements: data.statements.map((s) => (s.id === 'quill-word' ? { ...s, date: { value: '2021-03-20', precision: 'about' as const, basis: 'x' } } : s)) };
    expect(steps(about).map((s) => s.label)).toEqual(['2 March 2021', 'about 20 March 2021', '31 March 2021', '4 April 2021']);
    expect(mapViews(about).find((v) => v.id === 'by-2021-03-20')!.caption).toBe('What had been said by about 20 March 2021');
  });

  it('shows the names only once the letter was out', () => {
    const late = { ...data, statements: data.statements.map((s) => (s.id === 'letter-march' ? { ...s, date: { ...s.date, value: '2021-05-01' } } : s)) };
    const byDate = mapViews(late).filter((v) => v.group === 'date');
    expect(byDate.map((v) => v.values.size)).toEqual([0, 0, 0, 2]);
  });
});

const rows = (list: ViewList) => list.groups.flatMap((g) => g.rows);

describe('the list below the map', () => {
  it('adds up to all names, with the row that has no country', () => {
    const list = viewList(data, view('names'));
    const first = [...rows(list).map((r) => r.cells[0]), list.rest!.cells[0]].map((cell) => Number(cell.text));
    expect(first.reduce((a, b) => a + b, 0)).toBe(6);
  });

  it('changes with the view', () => {
    expect(rows(viewList(data, view('national-parliaments'))).map((r) => [r.name, r.cells[0].text])).toEqual([['Aldova', '3'], ['Brisk Island', '1']]);
    expect(rows(viewList(data, view('european-parliament'))).map((r) => r.cells[0].text)).toEqual(['1']);
    expect(viewList(data, view('share')).columns).toEqual(['Share', 'Of seats', 'House']);
  });
});
