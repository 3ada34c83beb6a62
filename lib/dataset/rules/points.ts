/** What a reply says on single demands: only of a reply, only demands that were made to it, each once, and where the reply stands. */
import { runs } from '../../evidence/evidence';
import type { Fault } from '../fault';
import { faultAt, parsedRows, type Rule } from '../table';

/** Refuses points of what is no reply, on what nobody asked, twice on one demand, or from elsewhere than the reply. */
export const points: Rule = ({ statements: table }) => {
  const rows = parsedRows(table);
  const made = new Map(rows.map(({ parsed }) => [parsed.id, parsed.demands.map((d) => d.demand)]));
  return rows.flatMap((row): readonly Fault[] => {
    const { kind, answers = [], points: all = [], evidence } = row.parsed;
    if (all.length > 0 && kind !== 'reply') return [faultAt(table, row, ['points'], `only a reply has points, and this is "${kind}"; remove them or correct the kind`)];
    const asked = new Set(answers.flatMap((id) => made.get(id) ?? []));
    return all.flatMap(({ demand, evidence: at }, i) => {
      const here = evidence.filter((e) => e.source === at.source).flatMap((e) => e.paragraphs);
      const other = at.paragraphs.filter((n) => !here.includes(n));
      return [
        ...(asked.has(demand) ? [] : [faultAt(table, row, ['points', i, 'demand'], `no statement in "answers" makes "${demand}"; name one there that does, or remove the point`)]),
        ...(all.findIndex((p) => p.demand === demand) < i ? [faultAt(table, row, ['points', i, 'demand'], `"${demand}" stands twice; keep one point for each demand`)] : []),
        ...(other.length === 0 ? [] : [faultAt(table, row, ['points', i, 'evidence'], `¶ ${runs(other)} of "${at.source}" is not in the evidence of this statement; add it there or correct it`)]),
      ];
    });
  });
};
