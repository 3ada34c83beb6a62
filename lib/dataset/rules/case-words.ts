/** The case's own page: its name is its folder's, its maps lie on the globe. */
import type { Fault } from '../fault';
import { type CaseFile, url } from '../../schema';
import { caseRow, faultAt, type Path, type Row, type Rule, type Tables } from '../table';
import { valueAt } from '../values';
import { worldView } from './targets';

type Finding = readonly [Path, string];

/** The address becomes a link, so it needs its scheme, and only these two are harmless. */
function reportFinding(raw: unknown): readonly Finding[] {
  const to = valueAt(raw, ['report_to']);
  if (typeof to !== 'string' || to.length < 3 || url.safeParse(to).success || /^mailto:[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/.test(to)) return [];
  return [[['report_to'], `"${to}" is neither a web address nor "mailto:" with a mail address; correct it`]];
}

function viewFindings(row: Row<CaseFile>): readonly Finding[] {
  return (row.parsed?.views ?? []).flatMap(({ id, extent: [west, south, east, north] }, i): readonly Finding[] => {
    if (id === worldView) return [[['views', i, 'id'], '"world" is the view that every case has; give this one another id']];
    const inside = [west, east].every((x) => Math.abs(x) <= 180) && [south, north].every((y) => Math.abs(y) <= 90);
    return inside && south < north && west < east ? [] : [[['views', i, 'extent'], 'must be west, south, east, north in degrees, west before east and south before north; correct it']];
  });
}

const folderOf = (tables: Tables): string => tables.case.file.split('/').at(-2) ?? '';

/** Refuses an id that is not the folder's, an address for reports that is none, and a view off the globe. */
export const caseWords: Rule = (tables) => {
  const row = caseRow(tables);
  if (!row) return [];
  const id = valueAt(row.raw, ['id']);
  const folder = folderOf(tables);
  const findings: readonly Finding[] = [
    ...(typeof id === 'string' && id !== folder ? [[['id'], `"${id}" is not the name of its folder, "${folder}"; make them alike`] as const] : []),
    ...reportFinding(row.raw),
    ...viewFindings(row),
  ];
  return findings.map(([path, message]): Fault => faultAt(tables.case, row, path, message));
};
