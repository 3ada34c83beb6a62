import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgerText } from '@/lib/verify/ledger';
import { agreed, report } from '@/lib/verify/report';
import type { HeldText } from '@/lib/verify/texts';
import { verify } from '@/lib/verify/verify';
import { type Edit, replace, tinyRoot } from '../dataset/tiny';
import { caseTables, gazette, letter, texts } from './tiny';

const tables = caseTables();
const changed = (held: HeldText, edit: Edit): HeldText => ({ ...held, text: String(edit(held.text)) });
const differs = (...files: HeldText[]) => verify(tables, files).differs;
const differsIn = (file: string, find: string, by: string) => verify(caseTables(file, replace(find, by)), texts).differs;

describe('a case that agrees with its texts', () => {
  const all = verify(tables, texts);

  it('is said to agree, place by place, with plain words on what was not checked', () => {
    expect(report(tables, all)).toEqual([
      'agrees  Letter (letter.txt, 10 paragraphs, the text the facts were taken from)',
      '      6  names in the letter’s order, 6 of them with mandate',
      '      1  quotation: ¶ 2',
      '      1  wording of a demand: ¶ 2',
      '      1  name of a person: ¶ 1',
      '      1  role: ¶ 1',
      '      4  wordings of dates: ¶ 1',
      '      2  names of places: ¶ 2',
      '      7  lines of the list: ¶ 4–10',
      '     10  places cited are there: ¶ 1–2, 4, 10',
      'agrees  Gazette (gazette.txt, 5 paragraphs, the text the facts were taken from)',
      '      1  quotation: ¶ 3',
      '      2  wordings of demands: ¶ 2',
      '      1  title: ¶ 1',
      '      4  wordings of dates: ¶ 1–4',
      '     10  places cited are there: ¶ 1–5',
      'not checked  4 references and 2 entries of the public record: outside the texts, open their links',
      'not checked  what summaries, notes, demands, names of bodies and definitions mean, and dates of the kinds "about" and "range" without words: our own words, read them beside the paragraphs they cite',
      'not checked  texts and sums of case.yaml, chambers, memberships: not taken from the texts',
      'no difference: 25 claims in 2 texts',
    ]);
    expect(agreed(all)).toBe(true);
  });

  it('gives the ledger that the data check asks for', () => {
    expect(ledgerText(all.found)).toBe(readFileSync(join(tinyRoot, 'cases/tiny/verified.csv'), 'utf8'));
  });

  it('does so with other line ends, a byte order mark and other file names', () => {
    const copies = texts.map(({ text }, i) => ({ name: `copy-${i}.txt`, text: `\ufeff${text.replaceAll('\n', '\r\n')}` }));
    expect(verify(tables, copies).differs).toEqual([]);
    expect(agreed(verify(tables, copies))).toBe(true);
  });
});

describe('a text that is not the one the facts were taken from', () => {
  it('is shown by its fingerprint and by what it lacks', () => {
    expect(differs(letter, changed(gazette, replace('will decide', 'has decided')))).toEqual(['tiny/cases/tiny/sources.yaml:38 sha256: gazette.txt is not the text the facts were taken from; get that text, or read the new one and correct the fingerprint',
      'tiny/cases/tiny/statements.yaml:62 quote.text: the quotation "the court will decide" does not stand in Gazette ¶ 3; ¶ 3 (gazette.txt:3) prints "This week the ministry said that the court has decided."; correct the quotation or the paragraphs']);
  });

  it('agrees in nothing when it is empty', () => {
    const result = verify(tables, [letter, { ...gazette, text: '' }]);
    expect(result.found.filter((f) => f.source === 'gazette')).toEqual([]);
    expect(result.cited.filter((l) => l.source === 'gazette')).toEqual([]);
    expect(agreed(result)).toBe(false);
    expect(result.differs[1]).toBe('tiny/cases/tiny/sources.yaml:39 paragraphs: described to ¶ 5, gazette.txt has 0 paragraphs; describe all of them');
  });

  it('has lost a name of the list', () => {
    expect(differs(gazette, changed(letter, replace('Ema Faro, Member of Parliament\n\n', '')))).toEqual(['tiny/cases/tiny/sources.yaml:14 sha256: letter.txt is not the text the facts were taken from; get that text, or read the new one and correct the fingerprint',
      'tiny/cases/tiny/sources.yaml:15 paragraphs: described to ¶ 10, letter.txt has 9 paragraphs; describe all of them',
      'tiny/cases/tiny/signatories.csv:1 record: the case has 6 names, letter.txt 5; add or remove rows after the letter',
      'tiny/cases/tiny/signatories.csv:6 name: the case says "Ema Faro", ¶ 9 (letter.txt:17) prints "Finn Gale-Hart"; write what the letter prints',
      'tiny/cases/tiny/signatories.csv:6 country_printed: the case says nothing, ¶ 9 (letter.txt:17) prints "Old Aldova"; write what the letter prints',
      'tiny/cases/tiny/notes.yaml:7 evidence.paragraphs: ¶ 10; letter.txt has 9 paragraphs; correct the number']);
  });

  it('has the names in another order', () => {
    expect(differs(gazette, changed(letter, (t) => t.replace('Ćira D’Olan, MEP', 'X').replace('Bo "Kit" Castor, Elder', 'Ćira D’Olan, MEP').replace('X', 'Bo "Kit" Castor, Elder')))).toEqual(['tiny/cases/tiny/sources.yaml:14 sha256: letter.txt is not the text the facts were taken from; get that text, or read the new one and correct the fingerprint',
      'tiny/cases/tiny/signatories.csv:3 name: the case says "Bo "Kit" Castor", ¶ 5 (letter.txt:9) prints "Ćira D’Olan"; write what the letter prints',
      'tiny/cases/tiny/signatories.csv:3 mandate: the case says "Elder", ¶ 5 (letter.txt:9) prints "MEP"; write what the letter prints',
      'tiny/cases/tiny/signatories.csv:4 name: the case says "Ćira D’Olan", ¶ 6 (letter.txt:11) prints "Bo "Kit" Castor"; write what the letter prints',
      'tiny/cases/tiny/signatories.csv:4 mandate: the case says "MEP", ¶ 6 (letter.txt:11) prints "Elder"; write what the letter prints']);
  });
});

describe('a text that is not there', () => {
  it('is no agreement, even if all others agree', () => {
    const result = verify(tables, [letter]);
    expect(result.differs).toEqual([]);
    expect(result.missing).toEqual(['gazette']);
    expect(agreed(result)).toBe(false);
    expect(report(tables, result).at(-1)).toBe('incomplete: 1 source without a text; add the texts, or choose with --only');
  });

  it('is not missed when only others are asked for', () => {
    const result = verify(tables, [letter], ['letter']);
    expect(agreed(result)).toBe(true);
    expect(result.found.every((f) => f.source === 'letter')).toBe(true);
    expect(report(tables, result)).toContain('not checked  left out by --only: gazette');
  });

  it('is not replaced by a file that nobody knows', () => {
    const result = verify(tables, [{ name: 'foo.txt', text: letter.text.replace('Ana', 'Anna') }]);
    expect(agreed(result)).toBe(false);
    expect(result.strangers).toEqual(['foo.txt']);
    expect(report(tables, result).at(-1)).toBe('incomplete: nothing was compared; add the texts, or choose with --only');
  });
});

describe('data that says other than its texts', () => {
  it('has moved a demand to another paragraph', () => {
    expect(differsIn('statements.yaml', 'form: asked\n      evidence: { source: gazette, paragraphs: [2] }', 'form: asked\n      evidence: { source: gazette, paragraphs: [3] }')).toEqual([
      'data/cases/tiny/statements.yaml:39 demands.words: the wording of a demand "asked for an open trial" (for open-trial) does not stand in Gazette ¶ 3; ¶ 3 (gazette.txt:3) prints "This week the ministry said that the court will decide."; it stands in ¶ 2 (gazette.txt:2); correct the paragraph',
    ]);
  });

  it.each([
    ['a quotation', 'statements.yaml', 'text: the court will decide', 'text: the court has decided', 'data/cases/tiny/statements.yaml:62 quote.text: the quotation "the court has decided" does not stand in Gazette ¶ 3; ¶ 3 (gazette.txt:3) prints "This week the ministry said that the court will decide."; correct the quotation or the paragraphs'],
    ['a quotation in another paragraph', 'statements.yaml', "    paragraph: 3\n  strength: quoted\n  evidence:\n    - { source: gazette, paragraphs: [3] }", "    paragraph: 4\n  strength: quoted\n  evidence:\n    - { source: gazette, paragraphs: [4] }", 'data/cases/tiny/statements.yaml:62 quote.text: the quotation "the court will decide" does not stand in Gazette ¶ 4; ¶ 4 (gazette.txt:4) prints "Quill, who also spoke at her trial in 2014, denies the charge."; it stands in ¶ 3 (gazette.txt:3); correct the paragraph'],
    ['words in a note', 'bodies.yaml', 'about: Speaks for the government of Dorland.', 'about: Speaks “for all” of Dorland.', 'data/cases/tiny/bodies.yaml:26 about: the quotation "for all" does not stand in Gazette ¶ 3; ¶ 3 (gazette.txt:3) prints "This week the ministry said that the court will decide."; correct the quotation or the paragraphs'],
    ['a name', 'persons.yaml', 'name: Pat Quill', 'name: Pat Quilt', 'data/cases/tiny/persons.yaml:2 name: the name "Pat Quilt" does not stand in Letter ¶ 1 or Gazette ¶ 1; ¶ 1 (letter.txt:1) prints "2 March 2021. Pat Quill, an editor who stood trial in 2013, was taken from her house in …"; ¶ 1 (gazette.txt:1) prints "Calls for Quill. 5 April 2021. Pat Quill is an editor in Dorland."; correct the name or the paragraphs'],
    ['a role', 'persons.yaml', 'role: editor', 'role: publisher', 'data/cases/tiny/persons.yaml:4 role: the role "publisher" does not stand in Letter ¶ 1 or Gazette ¶ 1; ¶ 1 (letter.txt:1) prints "2 March 2021. Pat Quill, an editor who stood trial in 2013, was taken from her house in …"; ¶ 1 (gazette.txt:1) prints "Calls for Quill. 5 April 2021. Pat Quill is an editor in Dorland."; correct the role or the paragraphs'],
    ['a figure', 'events.yaml', 'title: An earlier trial', 'title: Earlier trial, 5,007 guests', 'data/cases/tiny/events.yaml:25 title: the figure "5007" does not stand in Letter ¶ 1 or Gazette ¶ 4; ¶ 1 (letter.txt:1) has the figures 2, 2021, 2013; ¶ 4 (gazette.txt:4) has the figures 2014; correct the figure or the paragraphs'],
    ['words of a date', 'statements.yaml', 'printed: [This week]', 'printed: [Last week]', 'data/cases/tiny/statements.yaml:58 date.printed: the wording of a date "Last week" (for 2021-03-29 to 2021-04-04) does not stand in Gazette ¶ 1–5; ¶ 3 (gazette.txt:3) prints "This week the ministry said that the court will decide."; correct the wording of a date or the paragraphs'],
    ['a place', 'statements.yaml', 'place: Port Brisk', 'place: Port Aldova', 'data/cases/tiny/statements.yaml:9 place: the name of a place "Port Aldova" does not stand in Letter ¶ 1–10; ¶ 2 (letter.txt:3) prints "Port Brisk. We ask the government of Dorland for one thing: let her write again."; correct the name of a place or the paragraphs'],
    ['a headline', 'sources.yaml', 'title: Calls for Quill', 'title: Call for Quill', 'data/cases/tiny/sources.yaml:22 title: the title "Call for Quill" does not stand in Gazette ¶ 1–5; ¶ 1 (gazette.txt:1) prints "Calls for Quill. 5 April 2021. Pat Quill is an editor in Dorland."; correct the title or the paragraphs'],
    ['a name on the list', 'signatories.csv', '1,Ana Belo', '1,Anna Belo', 'data/cases/tiny/signatories.csv:2 name: the case says "Anna Belo", ¶ 4 (letter.txt:7) prints "Ana Belo"; write what the letter prints'],
    ['a country on the list', 'signatories.csv', 'Old Aldova,XA', 'Aldova,XA', 'data/cases/tiny/signatories.csv:7 country_printed: the case says "Aldova", ¶ 10 (letter.txt:19) prints "Old Aldova"; write what the letter prints'],
    ['a mandate for a name that has none', 'signatories.csv', '9,,Sat', '8,,Sat', 'data/cases/tiny/signatories.csv:6 paragraphs: the case says ¶ 8, no. 5 stands in ¶ 9 (letter.txt:17); write 9'],
    ['a paragraph past the end', 'sources.yaml', '{ n: 4, to: 5, kind: text', '{ n: 4, to: 6, kind: text', 'data/cases/tiny/sources.yaml:39 paragraphs: described to ¶ 6, gazette.txt has 5 paragraphs; describe all of them'],
  ])('is named with file, line, both versions and what to do: %s', (_, file, find, by, said) => {
    expect(differsIn(file, find, by)).toEqual([said]);
  });
});
