/**
 * `npm run verify -- FOLDER`: the case against source texts that you hold (plain text, one file each).
 * Prints what agrees, what differs and where, and what could not be checked; exits 1 on a difference, 2 on wrong use.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '@/lib/dataset';
import { verify, type HeldText } from '@/lib/verify/verify';

function textsIn(folder: string): readonly HeldText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && statSync(join(folder, name)).isFile())
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: npm run verify -- FOLDER   (a folder with the source texts as .txt files)');
  process.exit(2);
}
let texts: readonly HeldText[] = [];
try {
  texts = textsIn(folder);
} catch {
  console.error(`${folder}: cannot be read as a folder`);
  process.exit(2);
}
if (texts.length === 0) {
  console.error(`${folder}: holds no .txt file`);
  process.exit(2);
}
const { agrees, differs, unchecked } = verify(dataset(), texts);
for (const { what, count } of agrees) console.log(`agrees   ${String(count).padStart(5)}  ${what}`);
for (const line of differs) console.log(`DIFFERS  ${line}`);
for (const line of unchecked) console.log(`not checked: ${line}`);
console.log(differs.length === 0 ? 'no difference found' : `${differs.length} difference${differs.length === 1 ? '' : 's'}`);
process.exit(differs.length === 0 ? 0 : 1);
