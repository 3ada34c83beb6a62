/**
 * Every claim was once found in its source text. The texts are not here, so the ledger of the case, verified.csv, stands for them: it is
 * written by the comparison with the texts, and holds fingerprints and places, no words.
 */
import { runs } from '../../evidence/evidence';
import { type Claim, claimText, covers, fingerprint } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import { quotationsOf } from '../claims/quotations';
import type { Fault } from '../fault';
import type { Verified } from '../../schema';
import { faultAt, parsedRows, type Rule, type Tables } from '../table';

const command = 'npm run verify -- FOLDER --write';

const key = (row: Pick<Verified, 'kind' | 'sha256'>): string => `${row.kind} ${row.sha256}`;

/** "The Gazette ¶ 2 or The Letter ¶ 1": where a claim says it stands. */
export function placesText({ sources }: Tables, { places }: Pick<Claim, 'places'>): string {
  const shorts = new Map(parsedRows(sources).map(({ parsed }) => [parsed.id, parsed.short]));
  const bySource = new Map<string, ReadonlySet<number>>();
  for (const { source, paragraphs } of places) bySource.set(source, new Set([...(bySource.get(source) ?? []), ...paragraphs]));
  return [...bySource].map(([source, paragraphs]) => `${shorts.get(source) ?? source} ¶ ${runs([...paragraphs])}`).join(' or ');
}

/** Words in quotation marks that nothing carries: neither a place in a source nor a reference. */
const looseFaults = (tables: Tables): readonly Fault[] =>
  quotationsOf(tables)
    .filter((q) => q.places.length === 0 && !q.references)
    .map((q) => faultAt(q.table, q.row, q.path, `"${q.words}" stands in quotation marks without a source; add "evidence" or "references", or take the marks away`));

/** Refuses a claim of exact words that no line of the ledger vouches for, and a line that no claim needs. */
export const ledger: Rule = (tables) => {
  const { verified } = tables;
  if (!verified.readable) return looseFaults(tables);
  const rows = parsedRows(verified);
  const byKey = new Map<string, typeof rows>();
  for (const row of rows) byKey.set(key(row.parsed), [...(byKey.get(key(row.parsed)) ?? []), row]);
  const used = new Set<(typeof rows)[number]>();
  const sources = new Set<unknown>(parsedRows(tables.sources).map(({ parsed }) => parsed.id));
  const missing = claimsOf(tables).filter((claim) => {
    // A source that is not there is said where it is named.
    if (!claim.places.some((place) => sources.has(place.source))) return false;
    const found = (byKey.get(key({ kind: claim.kind, sha256: fingerprint(claim) })) ?? []).filter(({ parsed }) => covers(claim, parsed.source, parsed.paragraph));
    found.forEach((row) => used.add(row));
    return found.length === 0;
  });
  // While a claim is not found, a row that seems idle is mostly its old one.
  const idle = missing.length === 0 ? rows.filter((row) => !used.has(row)) : [];
  return [
    ...looseFaults(tables),
    ...missing.map((claim) => faultAt(claim.table, claim.row, claim.path, `${claimText(claim)} was never found in ${placesText(tables, claim)}: correct it, or check it with the text: ${command}`)),
    ...idle.map((row) => faultAt(verified, row, ['sha256'], `nothing in the case claims this any more; write the file anew: ${command}`)),
  ];
};
