/** One fingerprint of everything a build is made from, so that `npm start` builds when it must and only then. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './finish/files';

const folders = ['app', 'components', 'lib', 'data', 'public', 'scripts', 'types'];
const files = ['next.config.js', 'postcss.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Settings from outside that change a page. */
const settings = ['SITE_URL', 'CASE'];
/** Made by `npm run dev`, never part of a build. */
const ignored = new Set(['public/islands.js']);

/** SHA-256, in hex, over names and contents of all inputs and the settings. Times and modes of files play no part. */
export function inputs(root: string): string {
  const inFolders = folders.filter((f) => existsSync(join(root, f))).flatMap((f) => filesIn(join(root, f)).map((file) => `${f}/${file}`));
  const all = [...inFolders, ...files.filter((f) => existsSync(join(root, f)))].filter((f) => !ignored.has(f));
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const file of all) hash.update(`${file}\n${createHash('sha256').update(readFileSync(join(root, file), 'latin1')).digest('hex')}\n`);
  return hash.digest('hex');
}

const stamp = '.inputs';

/** Remembers in a finished build what it was made from. */
export const writeInputs = (dir: string, fingerprint: string): void => writeFileSync(join(dir, stamp), `${fingerprint}\n`);

/** What a build was made from; empty when there is no finished build. */
export const readInputs = (dir: string): string => (existsSync(join(dir, stamp)) ? readFileSync(join(dir, stamp), 'utf8').trim() : '');
