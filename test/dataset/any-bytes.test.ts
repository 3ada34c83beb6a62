import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkDataset } from '@/lib/dataset/load';
import { withCopy } from './tiny';

/** Numbers in [0, 1) that are the same in every run (a linear congruential generator with the constants of Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pieces = ['"', "'", ': ', '- ', '\n', '\t', '{', '}', '[', '|', 'null', '&a ', '*a ', '? ', '<<: ', '__proto__: ', '#', '\u0000', '\uFFFD', '1e999', '.nan', '---\n'];

it('answers any damage to any file with faults, never with a crash, and every fault has a line and says something', () => {
  withCopy((root) => {
    const next = numbers(2017);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    const folders = ['world', 'cases/tiny'];
    const paths = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)));
    for (let round = 0; round < 60; round++) {
      const path = pick(paths);
      const before = readFileSync(path, 'utf8');
      const at = Math.floor(next() * before.length);
      const cut = next() < 0.5 ? 0 : Math.floor(next() * 20);
      writeFileSync(path, before.slice(0, at) + pick(pieces) + before.slice(at + cut));
      for (const { line, message } of checkDataset({ root, caseId: 'tiny' }).faults) {
        expect(line).toBeGreaterThan(0);
        expect(message).not.toMatch(/^$|undefined|NaN|\[object/);
      }
      writeFileSync(path, before);
    }
  });
});
