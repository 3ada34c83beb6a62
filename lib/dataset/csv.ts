/** Reading a table: one record a line, first line the field names, empty cell = absent, lists split at `|`. */
import { CsvError, parse } from 'csv-parse/sync';
import { nearest, orNearest } from './nearest';
import { type Records, unreadable } from './records';
import type { Fault } from './fault';

/** What CSV cannot say itself: the columns in order, and which of them hold numbers, lists, or text that may be empty. */
export interface Columns {
  readonly names: readonly string[];
  readonly numbers?: readonly string[];
  readonly lists?: readonly string[];
  readonly number_lists?: readonly string[];
  readonly may_be_empty?: readonly string[];
}

type Parsed = { record: string[]; info: { lines: number } };

const notClosed = 'the cell in quotes that begins here is not closed, or a quotation mark inside is not doubled ("Ana ""Kit"" Belo"); correct it';

/** Reasons of the parser (https://csv.js.org/parse/errors/) in an editor's words. */
const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: notClosed,
  CSV_INVALID_CLOSING_QUOTE: notClosed,
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a plain cell; put the whole cell in quotes and double those inside ("Ana ""Kit"" Belo")',
};

/** Records of a CSV text. Faults: quoting, header, number of cells; a faulty line is left out, the others are read. */
export function readCsv(text: string, file: string, columns: Columns): Records {
  let lines: Parsed[];
  try {
    lines = parse(text, { info: true, relax_column_count: true }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = reasons[error.code] ?? error.message;
    return unreadable(file, message === notClosed ? lineOfOpenCell(text) : Number(error.lines), message);
  }
  const [header, ...body] = lines;
  const wrong = headerFaults(header?.record ?? [], columns.names, file);
  if (wrong.length > 0) return { rows: [], faults: wrong, readable: false };
  const faults: Fault[] = [];
  const rows = body.flatMap(({ record, info }) => {
    const line = info.lines - record.join('').split('\n').length + 1;
    const message = cellCountFault(record, columns.names.length);
    if (message) faults.push({ file, line, field: 'record', message });
    return message ? [] : [{ raw: toRecord(record, columns), lineOf: () => line }];
  });
  return { rows, faults, readable: faults.length === 0 };
}

/** The parser reports where it stumbles, often many lines below; this finds where the cell begins that swallowed them. */
function lineOfOpenCell(text: string): number {
  let line = 1;
  let opened = 0;
  for (let i = 0; i < text.length; i++) {
    const next = text[i + 1] ?? '\n';
    if (text[i] === '\n') line++;
    else if (text[i] !== '"') continue;
    else if (opened === 0) opened = line;
    else if (next === '"') i++;
    else if (next === ',' || next === '\n') opened = 0;
    else break;
  }
  return opened || line;
}

function cellCountFault(record: readonly string[], expected: number): string | undefined {
  if (record.length === 1 && record[0] === '') return 'is an empty line; remove it';
  if (record.length === expected) return undefined;
  return `has ${record.length} cells, the header ${expected}; add or remove commas, and put a cell with a comma in quotes`;
}

function headerFaults(found: readonly string[], names: readonly string[], file: string): readonly Fault[] {
  const header = `the header is ${names.join(',')}`;
  const missing = names.filter((name) => !found.includes(name));
  const unknown = found.filter((name, i) => !names.includes(name) || found.indexOf(name) !== i);
  // A mistyped column is said once: not also as a missing one.
  const meant = unknown.map((name) => nearest(name, missing));
  const messages = [
    ...unknown.map((name) => `column "${name}" is ${names.includes(name) ? 'there twice' : 'unknown'}${orNearest(name, missing, header)}`),
    ...missing.filter((name) => !meant.includes(name)).map((name) => `column "${name}" is missing; ${header}`),
  ];
  if (messages.length === 0 && found.some((name, i) => name !== names[i])) messages.push(`columns are not in order; ${header}`);
  return messages.map((message) => ({ file, line: 1, field: 'header', message }));
}

const toNumber = (cell: string): number | string => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell);
const toList = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'));

function toRecord(record: readonly string[], columns: Columns): Readonly<Record<string, unknown>> {
  const cells = columns.names.map((name, i): [string, unknown] => {
    const cell = record[i] ?? '';
    if (columns.lists?.includes(name)) return [name, toList(cell)];
    if (columns.number_lists?.includes(name)) return [name, toList(cell).map(toNumber)];
    if (cell === '' && !columns.may_be_empty?.includes(name)) return [name, undefined];
    return [name, columns.numbers?.includes(name) ? toNumber(cell) : cell];
  });
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined));
}
