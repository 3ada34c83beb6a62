import { existsSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { inputs, readInputs, writeInputs } from '@/scripts/inputs';
import { recover, replaceBuild } from '@/scripts/swap';

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const [name, text] of Object.entries(files)) put(root, name, text);
  return root;
}

function put(root: string, name: string, text: string): void {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), text);
}

const live = (root: string) => readFileSync(join(root, 'out/index.html'), 'utf8');

describe('a build', () => {
  it('takes the place of the last one when it is complete', async () => {
    const root = project({ 'out/index.html': 'old', 'out/gone.html': '' });
    await replaceBuild(root, async (fresh) => put(fresh, 'index.html', 'new'));
    expect([live(root), existsSync(join(root, 'out/gone.html')), existsSync(join(root, 'out.new')), existsSync(join(root, 'out.old'))]).toEqual(['new', false, false, false]);
  });
  it('that fails half-way leaves the last one as it was', async () => {
    const root = project({ 'out/index.html': 'old' });
    const failing = replaceBuild(root, async (fresh) => {
      put(fresh, 'index.html', 'half');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(live(root)).toBe('old');
  });
  it('does not take over what a failed one left', async () => {
    const root = project({ 'out.new/left.html': '' });
    await replaceBuild(root, async (fresh) => put(fresh, 'index.html', 'new'));
    expect(existsSync(join(root, 'out/left.html'))).toBe(false);
  });
  it('that was cut off between the renames is found again', () => {
    const root = project({ 'out.old/index.html': 'old' });
    recover(root);
    expect(live(root)).toBe('old');
  });
});

describe('the fingerprint of the inputs', () => {
  const files = { 'app/page.tsx': 'a', 'data/x/y.csv': 'b', 'package.json': '{}' };
  const before = process.env.SITE_URL;
  afterEach(() => {
    if (before === undefined) delete process.env.SITE_URL;
    else process.env.SITE_URL = before;
  });

  it('is the same for the same files, wherever and whenever', () => {
    const root = project(files);
    utimesSync(join(root, 'app/page.tsx'), 1, 1);
    expect(inputs(root)).toBe(inputs(project(files)));
  });
  it.each([
    ['a text', { ...files, 'app/page.tsx': 'A' }],
    ['a name', { 'app/pages.tsx': 'a', 'data/x/y.csv': 'b', 'package.json': '{}' }],
    ['a new file', { ...files, 'public/z.svg': '' }],
    ['a file that is gone', { 'app/page.tsx': 'a', 'package.json': '{}' }],
  ])('changes with %s', (_, changed) => {
    expect(inputs(project(changed))).not.toBe(inputs(project(files)));
  });
  it('changes with the address of the site', () => {
    const root = project(files);
    const plain = inputs(root);
    process.env.SITE_URL = 'https://other.example';
    expect(inputs(root)).not.toBe(plain);
  });
  it('does not change with what development leaves', () => {
    expect(inputs(project({ ...files, 'public/islands.js': 'x', 'out/index.html': '' }))).toBe(inputs(project(files)));
  });
  it('is remembered in the build; a folder that is no build has none', () => {
    const root = project({ 'out/index.html': '' });
    expect(readInputs(join(root, 'out'))).toBe('');
    writeInputs(join(root, 'out'), 'abc');
    expect(readInputs(join(root, 'out'))).toBe('abc');
  });
});
