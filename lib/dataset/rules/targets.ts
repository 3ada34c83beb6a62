/** The records that other records may name, found by what is written, so that a fault elsewhere in a record hides nobody. */
import type { Target } from '../../schema';
import { fold } from '../../words/names';
import { shortName, type Table, type Tables } from '../table';
import { textsIn, valuesAt } from '../values';

/** The view of the whole world, which every case has without listing it. */
export const worldView = 'world';

export interface Known {
  /** Ids as text. */
  readonly ids: ReadonlySet<string>;
  /** Files they live in, as a message names them; two are called references.yaml, so those come with their folder. */
  readonly where: string;
  /** False where a file could not be read: then an unknown id proves nothing. */
  readonly readable: boolean;
  /** Id behind another name for the record, folded. */
  readonly byName: ReadonlyMap<string, string>;
}

function known(field: string, ...tables: readonly Table[]): Known {
  return {
    ids: new Set(tables.flatMap((t) => t.rows.flatMap((row) => valuesAt(row.raw, field).map(({ value }) => String(value))))),
    where: tables.map((t) => (shortName(t) === 'references.yaml' ? t.file.split('/').slice(-2).join('/') : shortName(t))).join(' or '),
    readable: tables.every((t) => t.readable),
    byName: new Map(),
  };
}

/** Countries are found by any name or code of theirs: an editor who writes "UK" is told "GB". */
function knownCountries(table: Tables['countries']): Known {
  const names = table.rows.flatMap(({ raw }) => {
    const code = valuesAt(raw, 'alpha2')[0]?.value;
    return typeof code === 'string' ? textsIn(raw).map(({ value }): [string, string] => [fold(value), code]) : [];
  });
  return { ...known('alpha2', table), byName: new Map(names) };
}

export function targets(t: Tables): Readonly<Record<Target, Known>> {
  const views = known('views.id', t.case);
  return {
    countries: knownCountries(t.countries),
    membership_lists: known('body', t.memberships),
    world_references: known('id', t.world_references),
    references_here: known('id', t.references, t.world_references),
    signatures: known('n', t.signatures),
    bodies: known('id', t.bodies),
    speakers: known('id', t.bodies, t.persons),
    statements: known('id', t.statements),
    answerable: known('id', t.statements, t.record),
    events: known('id', t.events),
    demands: known('id', t.demands),
    sources: known('id', t.sources),
    differences: known('id', t.differences),
    views: { ...views, ids: new Set([...views.ids, worldView]) },
  };
}
