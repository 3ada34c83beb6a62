import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatasetError, faultText } from '@/lib/dataset/fault';
import { checkDataset, loadDataset } from '@/lib/dataset/load';
import { placeholderNames } from '@/lib/dataset/rules/placeholders';
import { filled } from '@/lib/counts/texts';
import { checkEdited, replace, tiny, withCopy } from './tiny';

describe('a dataset', () => {
  it('has no fault and nothing to mention in the invented world', () => {
    const { faults, notices } = checkDataset(tiny);
    expect([...faults, ...notices].map(faultText)).toEqual([]);
  });

  it('keeps names as printed, quotation marks, accents and all', () => {
    expect(loadDataset(tiny).signatures.map((s) => s.name)).toEqual(['Ana Belo', 'Bo "Kit" Castor', 'Ćira D’Olan', 'Dag Esten', 'Ema Faro', 'Finn Gale-Hart']);
  });

  it('leaves out what a cell leaves empty', () => {
    expect(loadDataset(tiny).signatures[3]).toEqual({
      n: 4,
      name: 'Dag Esten',
      mandate: 'Member of the Moot',
      country_printed: 'Brisk Island',
      country: 'XB',
      chamber: 'Moot',
      level: 'single',
      chamber_basis: 'implied',
      paragraphs: [7, 8],
    });
  });

  it('keeps the zeros of a number code, and the empty code of a country without one', () => {
    expect(loadDataset(tiny).countries.map((c) => c.numeric)).toEqual(['901', '902', '', '904']);
  });

  it('has the references of the world and of the case in one list', () => {
    expect(loadDataset(tiny).references.map((r) => r.id)).toEqual(['union-members', 'seats-2021', 'moot-list', 'union-page', 'gazette-moved', 'cestia-word']);
  });

  it('is frozen to the bottom', () => {
    const data = loadDataset(tiny);
    expect(() => (data.statements[0]!.evidence[0]!.paragraphs as number[]).push(9)).toThrow('Cannot add property 2, object is not extensible');
  });

  it('fills every placeholder that the check lets pass', () => {
    const data = loadDataset(tiny);
    for (const name of placeholderNames) expect(filled(data, `{${name}}`), name).toMatch(/^[^{}]+$/);
  });
});

describe('the list of faults', () => {
  const edits = {
    'statements.yaml': replace('speaker: union', 'speaker: onion'),
    'world/chambers.csv': replace('lower,40', 'lower,0'),
    'bodies.yaml': replace('kind: group', 'kind: grup'),
  };

  it('has all of them at once, by file and line', () => {
    expect(checkEdited(edits).faults.map(faultText)).toEqual([
      'data/cases/tiny/bodies.yaml:4 kind: "grup" is not known; did you mean "group"?',
      'data/cases/tiny/statements.yaml:27 speaker: "onion" is not in bodies.yaml or persons.yaml; did you mean "union"?',
      'data/world/chambers.csv:2 seats: 0 must be more than 0; correct it',
    ]);
  });

  it('does not blame a record for a fault in the record it names', () => {
    const { faults } = checkEdited({ 'bodies.yaml': replace('name: Union of Moots\n', 'nam: Union of Moots\n') });
    expect(faults.map(faultText)).toEqual(['data/cases/tiny/bodies.yaml:10 nam: unknown field; did you mean "name"?']);
  });

  it('is the message of the error, with its sum', () => {
    withCopy((root) => {
      writeFileSync(join(root, 'cases/tiny/notes.yaml'), '');
      const where = { root, caseId: 'tiny' };
      expect(checkDataset(where).faults).toEqual([{ file: 'data/cases/tiny/notes.yaml', line: 1, field: 'file', message: 'is empty; write its records, or [] for none' }]);
      expect(() => loadDataset(where)).toThrow(new DatasetError(checkDataset(where).faults));
      expect(() => loadDataset(where)).toThrow('data/cases/tiny/notes.yaml:1 file: is empty; write its records, or [] for none\n1 fault in 1 file');
    });
  });
});

describe('what spreadsheet programs add', () => {
  it('is accepted and mentioned once', () => {
    const { dataset, notices } = checkEdited({ 'signatories.csv': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}` });
    expect(dataset?.signatures).toEqual(loadDataset(tiny).signatures);
    expect(notices.map(faultText)).toEqual([
      'data/cases/tiny/signatories.csv:1 file: has Windows line ends (CRLF); accepted, but save it with line feeds (LF)',
      'data/cases/tiny/signatories.csv:1 file: starts with a byte order mark; accepted, but save it as "UTF-8" without one',
    ]);
  });
});
