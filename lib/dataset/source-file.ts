/** Reading one data file, refusing what cannot be one. */
import { readFileSync, statSync } from 'node:fs';
import { decode, type Decoded } from './decode';

/** Bytes: some 7,000 names. A file of a case has tens of kilobytes; a megabyte of YAML takes the parser a second. */
export const sizeLimit = 1_000_000;

/** The text of the file at `path` (on disk), or a fault; `file` is its name in messages, `neededBy` who asks for it, `madeBy` the command that writes it. */
export function readText(path: string, file: string, neededBy: string, madeBy?: string): Decoded {
  const fault = (message: string): Decoded => ({ faults: [{ file, line: 1, field: 'file', message }], notices: [] });
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return fault(`not found (needed by ${neededBy}); ${madeBy ? `write it with the source texts at hand: ${madeBy}` : 'add it'}`);
  if (stat.size > sizeLimit) return fault(`is ${stat.size} bytes, over the limit of ${sizeLimit}; split the case or shorten the file`);
  const decoded = decode(new Uint8Array(readFileSync(path)), file);
  return decoded.text?.trim() === '' ? fault(emptyAdvice(file)) : decoded;
}

const emptyAdvice = (file: string): string => (file.endsWith('.csv') ? 'is empty; write its header line' : 'is empty; write its records, or [] for none');
