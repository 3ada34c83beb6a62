/** A country's signatures by the assembly printed beside them, each group in the letter's order. */
import type { Signature } from '../schema';
import { isEuropean, type CountryTally } from './tally';

/** One assembly. */
export interface SignatureGroup {
  /** Anchor of its list. */
  readonly id: string;
  /** "Bundestag", "European Parliament". */
  readonly assembly: string;
  readonly european: boolean;
  readonly signatures: readonly Signature[];
  /** The mandate as printed, if it is the same for all; otherwise each name carries its own. */
  readonly mandate?: string;
  /** Is the chamber our reading of a mandate that names none? */
  readonly inferred: boolean;
}

/** The list of the first national assembly, for counts of national names beside European ones. */
export const nationalAnchor = 'house-1';

/** National assemblies first, those with most names first; the European Parliament last. */
export function signatureGroups(tally: CountryTally): readonly SignatureGroup[] {
  const byAssembly = new Map<string, Signature[]>();
  for (const s of tally.signatures) {
    const key = s.chamber ?? s.mandate ?? '';
    byAssembly.set(key, [...(byAssembly.get(key) ?? []), s]);
  }
  return [...byAssembly]
    .map(([assembly, signatures]) => ({
      assembly,
      european: signatures.every(isEuropean),
      signatures,
      mandate: signatures.every((s) => s.mandate === signatures[0]?.mandate) ? signatures[0]?.mandate : undefined,
      inferred: signatures.some((s) => s.chamber_basis === 'inferred'),
    }))
    .sort((a, b) => Number(a.european) - Number(b.european) || b.signatures.length - a.signatures.length)
    .map((group, i) => ({ id: group.european ? 'european' : `house-${i + 1}`, ...group }));
}

/** How many names carry each mandate as printed, most first. */
export function mandateCounts(signatures: readonly Signature[]): readonly (readonly [mandate: string, names: number])[] {
  const counts = new Map<string, number>();
  for (const { mandate } of signatures) if (mandate !== undefined) counts.set(mandate, (counts.get(mandate) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
