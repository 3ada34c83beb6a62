/** The list of names under a letter, read from its plain text alone. */

/** One entry of the list; `mandate` and `country` are absent where the letter prints none. Paragraphs count from 1. */
export interface PrintedName {
  readonly n: number;
  readonly name: string;
  readonly mandate?: string;
  readonly country?: string;
  readonly paragraphs: readonly number[];
}

/**
 * A mandate line begins with an office and ends with ", Country". Names may hold commas too ("Jr."), so the office decides; the
 * country is what follows the last comma.
 */
const mandateLine = /^(Member of|Senator|Deputy|Representative|Minister|Speaker|President|Vice[- ]|Chair|MP\b|MEP\b)/;

/** Entries of the list that stands in paragraphs `from` to `to` (from 1, both included). */
export function printedNames(paragraphs: readonly string[], from: number, to: number): readonly PrintedName[] {
  const entries: PrintedName[] = [];
  for (let p = from; p <= Math.min(to, paragraphs.length); p += 1) {
    const line = paragraphs[p - 1] ?? '';
    const last = entries.at(-1);
    const comma = line.lastIndexOf(', ');
    if (mandateLine.test(line) && comma > 0 && last && last.mandate === undefined) {
      entries[entries.length - 1] = { ...last, mandate: line.slice(0, comma), country: line.slice(comma + 2), paragraphs: [...last.paragraphs, p] };
    } else {
      entries.push({ n: entries.length + 1, name: line, paragraphs: [p] });
    }
  }
  return entries;
}
