import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseCase } from '@/lib/dataset/case-id';
import { tinyRoot, withCopy } from './tiny';

const withCases = (names: readonly string[], use: (root: string) => void): void =>
  withCopy((root) => {
    for (const name of names) mkdirSync(join(root, 'cases', name));
    use(root);
  });

describe('the case to build', () => {
  it('is the only one', () => {
    expect(chooseCase(tinyRoot, undefined)).toBe('tiny');
  });

  it('is the one asked for', () => {
    withCases(['other'], (root) => expect(chooseCase(root, 'other')).toBe('other'));
  });

  it('is never a template', () => {
    withCases(['_template'], (root) => expect(chooseCase(root, undefined)).toBe('tiny'));
  });

  it('must be said where there are several', () => {
    withCases(['other'], (root) =>
      expect(() => chooseCase(root, undefined)).toThrow('several cases in data/cases (other, tiny); choose one, for example CASE=other'),
    );
  });

  it('is suggested where its name is mistyped', () => {
    expect(() => chooseCase(tinyRoot, 'tinny')).toThrow('CASE="tinny" is not in data/cases; did you mean "tiny"?');
  });

  it('must be there', () => {
    expect(() => chooseCase(join(tinyRoot, 'world'), undefined)).toThrow('no case in data/cases; add a folder with the files of a case');
  });
});
