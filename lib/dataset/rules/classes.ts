/** Legend classes: every count and every share falls in exactly one. */
import type { Fault } from '../fault';
import type { CaseFile } from '../../schema';
import { caseRow, faultAt, type Path, type Rule } from '../table';

type Limits = CaseFile['count_classes']['limits'];
type Finding = readonly [Path, string];

/** `step`: counts go 1–5, 6–10 (the next class begins one later); shares 0–1, 1–5 (it begins where the last ended). */
function limitFindings(limits: Limits, start: number, step: 0 | 1): readonly Finding[] {
  return limits.flatMap(({ from, to }, i): readonly Finding[] => {
    const before = limits[i - 1];
    const expected = before ? (before.to === undefined ? undefined : before.to + step) : start;
    const found: Finding[] = [];
    if (expected !== undefined && from > expected) found.push([[i, 'from'], `gap: nothing holds ${step === 1 && from - expected === 1 ? expected : `${expected} to ${from - step}`}; begin this class at ${expected}`]);
    if (expected !== undefined && from < expected) found.push([[i, 'from'], `${from} overlaps the class before; begin this class at ${expected}`]);
    if (i === limits.length - 1 && to !== undefined) found.push([[i, 'to'], 'the last class has no end, so that it holds the largest value; remove it']);
    if (i < limits.length - 1 && to === undefined) found.push([[i, 'from'], 'the class has no end; add "to"']);
    if (to !== undefined && (step === 1 ? to < from : to <= from)) found.push([[i, 'to'], `${to} is before ${from}; correct one`]);
    if (step === 1 && [from, to ?? from].some((n) => !Number.isInteger(n))) found.push([[i, 'from'], 'counts have whole limits; correct it']);
    return found;
  });
}

/** Refuses a class that leaves a gap or overlaps, and a last one that ends. */
export const classes: Rule = (tables) => {
  const row = caseRow(tables);
  if (!row?.parsed) return [];
  const { count_classes, share_classes } = row.parsed;
  const at = (name: string, findings: readonly Finding[]): readonly Fault[] => findings.map(([path, message]) => faultAt(tables.case, row, [name, 'limits', ...path], message));
  return [...at('count_classes', limitFindings(count_classes.limits, 1, 1)), ...at('share_classes', limitFindings(share_classes.limits, 0, 0))];
};
