import { appendFileSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copied } from './tiny';

let copy: ReturnType<typeof copied>;

beforeEach(() => {
  copy = copied();
  vi.resetModules();
  vi.spyOn(process, 'cwd').mockReturnValue(dirname(copy.root));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  copy.remove();
});

/** Adds a correction. The time is set, so that the change shows on any file system. */
function addCorrection(): void {
  const path = join(copy.root, 'cases/tiny/corrections.yaml');
  appendFileSync(path, '\n- { date: 2021-06-21, where: Home, before: a, after: b, reason: c }\n');
  utimesSync(path, 1, 1);
}

describe('the door to the data', () => {
  it('opens on the only case, once', async () => {
    const { caseId, dataset } = await import('@/lib/dataset');
    expect(caseId()).toBe('tiny');
    const first = dataset();
    addCorrection();
    expect(dataset()).toBe(first);
  });

  it('looks again when a file has changed, while developing', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    const { dataset } = await import('@/lib/dataset');
    const first = dataset();
    expect(dataset()).toBe(first);
    addCorrection();
    expect(dataset().corrections.map((c) => c.where)).toEqual(['Signatory 6', 'Home']);
  });

  it('goes where CASE says', async () => {
    vi.stubEnv('CASE', 'large');
    const { dataset } = await import('@/lib/dataset');
    expect(() => dataset()).toThrow('CASE="large" is not in data/cases; choose one of tiny');
  });
});
