/**
 * `npm run verify -- FOLDER [--only source,source] [--write]`: the case against source texts that you hold (plain text, UTF-8, one file
 * each). Prints what agrees by place, what differs and where, and what was not checked. Exits 1 on a difference or where a source has no
 * text, 2 on wrong use. `--write` then writes verified.csv, which the data check asks for.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { caseId, dataRoot } from '@/lib/dataset';
import { faultCount, faultText } from '@/lib/dataset/fault';
import { readCase } from '@/lib/dataset/load';
import { orNearest } from '@/lib/dataset/nearest';
import { parsedRows } from '@/lib/dataset/table';
import { ledgerText } from '@/lib/verify/ledger';
import { agreed, report } from '@/lib/verify/report';
import type { HeldText } from '@/lib/verify/texts';
import { verify } from '@/lib/verify/verify';

class WrongUse extends Error {}

function asText(path: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    throw new WrongUse(`${name}: is not UTF-8; save the text as UTF-8`);
  }
}

function textsIn(folder: string): readonly HeldText[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUse(`${folder}: cannot be read as a folder`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && statSync(join(folder, name)).isFile());
  if (names.length === 0) throw new WrongUse(`${folder}: holds no .txt file`);
  return names.map((name) => ({ name, text: asText(join(folder, name), name) }));
}

function options() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string', multiple: true }, write: { type: 'boolean' } } });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new Error('one folder is needed');
    return { folder, only: (values.only ?? []).flatMap((ids) => ids.split(',')), write: values.write ?? false };
  } catch (error) {
    throw new WrongUse(`${(error as Error).message}\nusage: npm run verify -- FOLDER [--only source,source] [--write]   (a folder with the source texts as .txt files)`);
  }
}

function main(): number {
  const { folder, only, write } = options();
  if (write && only.length > 0) throw new WrongUse('--write needs all sources: it writes the whole of verified.csv');
  const texts = textsIn(folder);
  const root = dataRoot();
  const { tables, faults } = readCase({ root, caseId: caseId() });
  if (faults.length > 0) {
    for (const fault of faults) console.error(faultText(fault));
    console.error(`${faultCount(faults)}: correct the data first`);
    return 1;
  }
  const ids = parsedRows(tables.sources).map(({ parsed }) => parsed.id);
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new WrongUse(`--only ${unknown}: no such source${orNearest(unknown, ids, `use ${ids.join(', ')}`)}`);
  const result = verify(tables, texts, only);
  for (const line of report(tables, result)) console.log(line);
  if (!agreed(result)) return 1;
  if (write) {
    writeFileSync(join(dirname(root), tables.verified.file), ledgerText(result.found));
    console.log(`written: ${tables.verified.file}`);
  }
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
