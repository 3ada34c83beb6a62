/** From a folder to a dataset, or to the list of everything that is wrong with it. */
import { DatasetError, type Fault, sortedFaults } from './fault';
import { deepFreeze } from './freeze';
import { readTables, type Where } from './read-tables';
import { ledger, rulesBeforeTexts } from './rules';
import type { Dataset } from '../schema';
import { recordOf, type Table, type Tables } from './table';

export interface Checked {
  /** Present exactly when there is no fault. */
  readonly dataset?: Dataset;
  /** Sorted by file and line. */
  readonly faults: readonly Fault[];
  /** Accepted, but worth saying (byte order mark, Windows line ends); never stops a build. */
  readonly notices: readonly Fault[];
}

const placeOf = (f: Fault): string => `${f.file}:${f.line} ${f.field}`;

function faultsBeforeTexts(tables: Tables, shape: readonly Fault[]): readonly Fault[] {
  // A value of the wrong shape is said once: that it also leads nowhere goes without saying.
  const said = new Set(shape.map(placeOf));
  const beyond = rulesBeforeTexts.flatMap((rule) => rule(tables)).filter((f) => !said.has(placeOf(f)));
  return [...shape, ...beyond];
}

/** What the ledger has against records that are otherwise in order: of the others it is too early to say what was found. */
function faultsOfLedger(tables: Tables, before: readonly Fault[]): readonly Fault[] {
  if (before.some((f) => f.file === tables.sources.file)) return [];
  const faulty = new Set(before.map((f) => recordOf(tables, f)));
  // While anything is wrong, a row that seems idle is mostly that of the faulty record.
  return ledger(tables).filter((f) => !faulty.has(recordOf(tables, f)) && (before.length === 0 || f.file !== tables.verified.file));
}

/** Reads and checks a case once. Data is never thrown at: a thrown error means that a folder is missing. */
export function checkDataset(where: Where): Checked {
  const { tables, faults: shape, notices } = readTables(where);
  const before = faultsBeforeTexts(tables, shape);
  const faults = sortedFaults([...before, ...faultsOfLedger(tables, before)]);
  return { dataset: faults.length === 0 ? deepFreeze(toDataset(tables)) : undefined, faults, notices: sortedFaults(notices) };
}

/** The files of a case for the comparison with its texts, which writes the ledger: so that is neither needed nor checked here. */
export function readCase(where: Where): { readonly tables: Tables; readonly faults: readonly Fault[] } {
  const { tables, faults: shape } = readTables(where);
  const { file } = tables.verified;
  return { tables, faults: sortedFaults(faultsBeforeTexts(tables, shape).filter((f) => f.file !== file)) };
}

/** The case with the world around it, frozen. Throws a `DatasetError` that lists all faults. */
export function loadDataset(where: Where): Dataset {
  const { dataset, faults } = checkDataset(where);
  if (!dataset) throw new DatasetError(faults);
  return dataset;
}

const data = <T>(table: Table<T>): readonly T[] => table.rows.flatMap(({ parsed }) => (parsed === undefined ? [] : [parsed]));

function toDataset(t: Tables): Dataset {
  const [caseFile] = data(t.case);
  if (!caseFile) throw new Error('a case without faults has a case.yaml');
  return {
    case: caseFile,
    countries: data(t.countries),
    former_countries: data(t.former_countries),
    memberships: data(t.memberships),
    chambers: data(t.chambers),
    references: [...data(t.world_references), ...data(t.references)],
    signatures: data(t.signatures),
    bodies: data(t.bodies),
    persons: data(t.persons),
    statements: data(t.statements),
    events: data(t.events),
    demands: data(t.demands),
    sources: data(t.sources),
    record: data(t.record),
    differences: data(t.differences),
    notes: data(t.notes),
    corrections: data(t.corrections),
  };
}
