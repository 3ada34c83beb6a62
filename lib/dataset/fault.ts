/** What is wrong with the data, where, and what to do about it. */

/** One thing wrong. `file` starts with the data folder's own name (`data/cases/x/statements.yaml`), `line` counts from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  /** Field names joined by `.` without list positions (the line says which); `record` for a whole record, `file` for a whole file. */
  readonly field: string;
  /** What is wrong and what to do, as the rest of a sentence. */
  readonly message: string;
}

/** The one-line form that editors can click: `data/cases/x/statements.yaml:41 body: what is wrong, what to do`. */
export const faultText = (f: Fault): string => `${f.file}:${f.line} ${f.field}: ${f.message}`;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, then line, then field, by code point, so that every machine prints the same list; the same fault is said once. */
export function sortedFaults(faults: readonly Fault[]): readonly Fault[] {
  const unique = new Map(faults.map((f) => [faultText(f), f]));
  return [...unique.values()].sort((a, b) => order(a.file, b.file) || a.line - b.line || order(a.field, b.field) || order(a.message, b.message));
}

/** "1 fault", "2 bodies", for terminals: with a plain space. */
export const amount = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "3 faults in 2 files". */
export const faultCount = (faults: readonly Fault[]): string => `${amount(faults.length, 'fault')} in ${amount(new Set(faults.map((f) => f.file)).size, 'file')}`;

/** Thrown when a case cannot be loaded. The message lists every fault, one per line, so that one round of corrections is enough. */
export class DatasetError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super([...faults.map(faultText), faultCount(faults)].join('\n'));
    this.name = 'DatasetError';
  }
}
