import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyRoot } from '../dataset/tiny';
import { gazette, letter, textFolder } from './tiny';

const project = process.cwd();
let folder = '';
const ledger = () => join(folder, 'data/cases/tiny/verified.csv');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  cpSync(tinyRoot, join(folder, 'data'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command beside a copy of the invented data. */
function run(...args: string[]): { status: number | null; out: string; err: string } {
  const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, '--tsconfig', join(project, 'tsconfig.json'), join(project, 'scripts/verify.ts'), ...args], { cwd: folder, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

/** A folder with these texts. */
function texts(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(folder, 'texts-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

describe('npm run verify', () => {
  it('succeeds where everything agrees, and leaves the ledger alone', () => {
    rmSync(ledger());
    const { status, out } = run(textFolder);
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n').at(-1)).toBe('no difference: 25 claims in 2 texts');
    expect(() => readFileSync(ledger())).toThrow('ENOENT');
  });

  it('writes the ledger when told to, also where there was none', () => {
    const { status, out } = run(textFolder, '--write');
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n').at(-1)).toBe('written: data/cases/tiny/verified.csv');
    expect(readFileSync(ledger(), 'utf8')).toBe(readFileSync(join(tinyRoot, 'cases/tiny/verified.csv'), 'utf8'));
  });

  it('writes nothing where something differs', () => {
    rmSync(ledger());
    const { status, out } = run(texts({ 'letter.txt': letter.text, 'gazette.txt': '' }), '--write');
    expect(status).toBe(1);
    expect(out).toContain('DIFFERS  data/cases/tiny/statements.yaml:62 quote.text: the quotation "the court will decide" does not stand in Gazette ¶ 3');
    expect(() => readFileSync(ledger())).toThrow('ENOENT');
  });

  it('fails where a source has no text, unless only others are asked for', () => {
    const one = texts({ 'letter.txt': letter.text });
    expect(run(one)).toMatchObject({ status: 1, err: '' });
    expect(run(one).out).toContain('not checked  source gazette: no text in the folder has its fingerprint or is named gazette.txt\n');
    expect(run(one, '--only', 'letter').status).toBe(0);
  });

  it('fails where it knows none of the files', () => {
    const { status, out } = run(texts({ 'foo.txt': gazette.text.replace('Union', 'Onion') }));
    expect(status).toBe(1);
    expect(out).toContain('incomplete: nothing was compared; add the texts, or choose with --only');
  });

  it('says how it is used', () => {
    mkdirSync(join(folder, 'empty'));
    expect(run()).toMatchObject({ status: 2, err: expect.stringContaining('usage: npm run verify -- FOLDER [--only source,source] [--write]') });
    expect(run(join(folder, 'nowhere'))).toMatchObject({ status: 2, err: `${join(folder, 'nowhere')}: cannot be read as a folder\n` });
    expect(run(join(folder, 'empty'))).toMatchObject({ status: 2, err: `${join(folder, 'empty')}: holds no .txt file\n` });
    expect(run(textFolder, '--only', 'gazete')).toMatchObject({ status: 2, err: '--only gazete: no such source; did you mean "gazette"?\n' });
    expect(run(textFolder, '--only', 'letter', '--write')).toMatchObject({ status: 2, err: '--write needs all sources: it writes the whole of verified.csv\n' });
    expect(run(texts({ 'a.txt': new Uint8Array([0xff, 0xfe, 0x41, 0]) }))).toMatchObject({ status: 2, err: 'a.txt: is not UTF-8; save the text as UTF-8\n' });
  });

  it('asks for sound data first', () => {
    const path = join(folder, 'data/cases/tiny/demands.yaml');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('definition: Pat', 'definiton: Pat'));
    expect(run(textFolder)).toEqual({ status: 1, out: '', err: 'data/cases/tiny/demands.yaml:3 definiton: unknown field; did you mean "definition"?\n1 fault in 1 file: correct the data first\n' });
    writeFileSync(path, before);
  });
});
