/** The ledger of a case: which claims were found, where, and their fingerprints. No words of the sources. */
import { fingerprint } from '../dataset/claims/claim';
import { verified } from '../schema';
import type { Found } from './compare';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** verified.csv as text: one line a claim, each once, by source, paragraph and kind, so that a change of one claim is a change of one line. */
export function ledgerText(found: readonly Found[]): string {
  const rows = found.map(({ claim, source, paragraph }) => ({ source, paragraph, line: [claim.kind, source, paragraph, fingerprint(claim)].join(',') }));
  const sorted = [...rows].sort((a, b) => order(a.source, b.source) || a.paragraph - b.paragraph || order(a.line, b.line));
  return [Object.keys(verified.shape).join(','), ...new Set(sorted.map((r) => r.line)), ''].join('\n');
}
