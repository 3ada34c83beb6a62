import { describe, expect, it } from 'vitest';
import { memberList } from '@/lib/bodies/body-page';
import { loadDataset } from '@/lib/dataset/load';
import { differenceEntries } from '@/lib/sources/difference-entries';
import { plain } from '@/lib/country/words';
import { flags } from '@/lib/evidence/flags';
import { referenceUses } from '@/lib/sources/reference-uses';
import { namedOnly, speakerGroups } from '@/lib/bodies/speaker-groups';
import { statementDetail } from '@/lib/evidence/statement-detail';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);

describe('who spoke', () => {
  it('groups speakers by kind, persons last', () => {
    expect(speakerGroups(data).map((g) => [g.id, ...g.rows.map((r) => `${r.speaker.id} ${r.said.length} ${r.demands}`)])).toEqual([
      ['parliamentary', 'union 1 2'],
      ['government', 'ministry 1 0'],
      ['group', 'signatories 1 1'],
      ['person', 'pat-quill 1 0'],
    ]);
  });

  it('lists apart who is only named', () => {
    expect(namedOnly(data)).toEqual([]);
    expect(namedOnly({ ...data, statements: data.statements.filter((s) => s.id !== 'quill-word') }).map((n) => n.href)).toEqual(['/person/pat-quill/']);
  });

  it('lists the members when the statement was made: a month counts once it is over', () => {
    const union = data.bodies.find((b) => b.id === 'union')!;
    const list = memberList(data, union)!;
    expect([list.when, list.total, list.regions.flatMap((r) => r.countries.map((c) => c.alpha2)).sort()]).toEqual(['March 2021', 1, ['XA']]);
  });

  it('gives no members to a body that did not speak', () => {
    const union = data.bodies.find((b) => b.id === 'union')!;
    expect(memberList({ ...data, statements: [] }, union)).toBeUndefined();
  });
});

describe('one statement in full', () => {
  const detail = (id: string) => statementDetail(data, data.statements.find((s) => s.id === id)!);

  it('says how the date is known and where each demand stands', () => {
    const { basis, asked } = detail('union-march');
    expect([basis, ...asked.map((a) => `${a.demand.text} ${a.indirect} ${a.place.href}`)]).toEqual(['The article names only the month', 'Open trial false /sources/gazette/#p2', 'Release true /sources/gazette/#p2']);
  });

  it('ties a reply to what it answers, both ways', () => {
    expect(detail('ministry-reply').answers.map((l) => l.href)).toEqual(['/statements/#letter-march', '/statements/#union-march']);
    expect(detail('letter-march').replies.map((v) => v.id)).toEqual(['ministry-reply']);
  });

  it('keeps apart the replies that only the public record holds', () => {
    const late = { id: 'late', date: { value: '2021-05-01', precision: 'day' as const, basis: 'as the record dates it' }, speaker: 'ministry', kind: 'reply' as const, answers: ['quill-word'], summary: 'says no', references: ['moot-list'] };
    const found = statementDetail({ ...data, record: [late] }, data.statements.find((s) => s.id === 'quill-word')!);
    expect([found.replies.map((v) => v.id), found.repliesOnRecord.map((v) => v.id)]).toEqual([[], ['late']]);
    expect(detail('quill-word').repliesOnRecord).toEqual([]);
  });

  it('opens the published copy at the words where the publisher prints them', () => {
    expect(detail('letter-march').evidence.map((p) => [p.atWords, p.published])).toEqual([[true, 'https://letters.example/quill#:~:text=let%20her%20write%20again']]);
    expect(detail('ministry-reply').evidence.map((p) => [p.atWords, p.published])).toEqual([[false, 'http://gazette.example/calls']]);
  });
});

describe('where sources differ', () => {
  it('shows each version with its place, and the pages concerned', () => {
    const [entry] = differenceEntries(data);
    expect(entry?.versions.map((v) => [v.who, plain(v.words), v.places[0]?.href])).toEqual([
      ['The letter', '2013', '/sources/letter/#p1'],
      ['The Gazette', '2014', '/sources/gazette/#p4'],
    ]);
    expect(entry?.concerns.map((l) => l.href)).toEqual(['/signatories/#n1', '/country/dorland/', '/country/aldova/', '/person/pat-quill/', '/statements/#quill-word', '/statements/#event-first-trial', '/sources/letter/', '/sources/gazette/', '/signatories/']);
  });

  it('flags exactly the things an entry concerns', () => {
    expect([flags(data, 'countries', 'XD').length, flags(data, 'countries', 'XC').length, flags(data, 'signatures', 1).length]).toEqual([1, 0, 1]);
  });
});

describe('what rests on a reference', () => {
  it('lists the lines, and counts memberships and seats', () => {
    expect(referenceUses(data, 'moot-list').map((l) => l.text)).toContain('No. 5, Ema Faro');
    expect(referenceUses(data, 'gazette-moved').map((l) => l.href)).toEqual(['/sources/gazette/', '/statements/#record-quill-free']);
  });
});
