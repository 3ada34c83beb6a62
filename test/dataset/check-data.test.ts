import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withCopy } from './tiny';

const project = process.cwd();

/** Runs the command in a folder that has `data` in it. */
function run(root: string, env: Readonly<Record<string, string>> = {}): { status: number | null; out: string; err: string } {
  const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, '--tsconfig', join(project, 'tsconfig.json'), join(project, 'scripts/check-data.ts')], {
    cwd: dirname(root),
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, out: stdout, err: stderr };
}

describe('npm run check:data', () => {
  it('says in one line that all is well', () => {
    withCopy((root) =>
      expect(run(root)).toEqual({
        status: 0,
        out: 'tiny: data ok: 6 names, 4 statements, 3 bodies, 1 person, 3 events, 2 sources, 6 references, 4 countries and territories\n',
        err: '',
      }),
    );
  });

  it('prints every fault, their number, and fails', () => {
    withCopy((root) => {
      rmSync(join(root, 'cases/tiny/demands.yaml'));
      rmSync(join(root, 'world/chambers.csv'));
      expect(run(root)).toEqual({
        status: 1,
        out: '',
        err: [
          'data/cases/tiny/demands.yaml:1 file: not found (needed by case tiny); add it',
          'data/world/chambers.csv:1 file: not found (needed by every case); add it',
          '2 faults in 2 files\n',
        ].join('\n'),
      });
    });
  });

  it('checks every case unless told which', () => {
    withCopy((root) => {
      mkdirSync(join(root, 'cases/other'));
      expect(run(root).err).toContain('data/cases/other/case.yaml:1 file: not found (needed by case other); add it');
      expect(run(root, { CASE: 'tiny' }).status).toBe(0);
    });
  });

  it('says what is missing where there is no data at all', () => {
    withCopy((root) => {
      rmSync(root, { recursive: true });
      expect(run(root)).toEqual({ status: 1, out: '', err: 'no case in data/cases; add a folder with the files of a case\n' });
    });
  });
});
