/** The list of names under a letter, read from its plain text alone. */
import type { Paragraph } from './paragraphs';

/** One entry of the list; `mandate` and `country` are absent where the letter prints none. Paragraphs count from 1. */
export interface PrintedName {
  readonly n: number;
  readonly name: string;
  readonly mandate?: string;
  readonly country?: string;
  readonly paragraphs: readonly number[];
}

/**
 * A mandate begins with an office and ends with ", Country". Names may hold commas too ("Jr."), so the office decides; the country is what
 * follows the last comma.
 */
const office = String.raw`(?:Member of|Senator|Deputy|Representative|Minister|Speaker|President|Vice[- ]|Chair|Councillor|Delegate|Elder|MP\b|MEP\b)`;
const mandateLine = new RegExp(`^${office}`);
const oneLine = new RegExp(`^(.+?), (${office}.*)$`);

function mandateOf(line: string): Pick<PrintedName, 'mandate' | 'country'> {
  const comma = line.lastIndexOf(', ');
  return comma < 0 ? { mandate: line } : { mandate: line.slice(0, comma), country: line.slice(comma + 2) };
}

/** Entries of the list that stands in paragraphs `from` to `to` (from 1, both included): a mandate in the line of the name, or in the next. */
export function printedNames(paragraphs: readonly Paragraph[], from: number, to: number): readonly PrintedName[] {
  const entries: PrintedName[] = [];
  for (let p = from; p <= Math.min(to, paragraphs.length); p += 1) {
    const line = paragraphs[p - 1]?.text ?? '';
    const last = entries.at(-1);
    const [, name, rest] = oneLine.exec(line) ?? [];
    if (mandateLine.test(line) && last && last.mandate === undefined) entries[entries.length - 1] = { ...last, ...mandateOf(line), paragraphs: [...last.paragraphs, p] };
    else if (name !== undefined && rest !== undefined) entries.push({ n: entries.length + 1, name, ...mandateOf(rest), paragraphs: [p] });
    else entries.push({ n: entries.length + 1, name: line, paragraphs: [p] });
  }
  return entries;
}
