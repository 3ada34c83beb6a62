/** What the readers of CSV and YAML return: records not yet checked, and what kept them from being read. */
import type { Fault } from './fault';
import type { Row } from './table';

export interface Records {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
  /** False where the file as a whole could not be understood. */
  readonly readable: boolean;
}

/** A file that could not be understood, for one reason. */
export const unreadable = (file: string, line: number, message: string, field = 'file'): Records => ({
  rows: [],
  faults: [{ file, line, field, message }],
  readable: false,
});
