/** Text files beside their compressed forms, so that a server spends no time on it and can afford the best setting. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const isText = (file: string): boolean => /\.(html|js|svg|json|csv|txt|css|xml|webmanifest)$/.test(file);
/** Below this a packet carries the file anyway. */
const least = 1000;

async function compress(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  if (text.length < least) return;
  // Blocks of 64 kB: the head of a page and its map are unlike each other.
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGBLOCK]: 16 };
  const [br, gz] = await Promise.all([brotli(text, { params }), zip(text, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, new Uint8Array(br)), writeFile(`${path}.gz`, new Uint8Array(gz))]);
}

/** Writes `.br` and `.gz` beside every text file of these, `lanes` at a time (the work itself is done by the runtime's own threads). */
export async function compressAll(dir: string, files: readonly string[], lanes = 4): Promise<void> {
  const queue = files.filter(isText).values();
  const lane = async () => {
    for (const file of queue) await compress(join(dir, file));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
