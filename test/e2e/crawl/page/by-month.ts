/** Whether a short date in the list by month is that of every entry it stands beside or above. */
import type { Knowledge } from '../knowledge';
import type { Block } from './blocks';
import type { Mark } from './marks';
import { targetOf } from './target';

/** Is a stretch the month of all entries below it, or the day of all entries of its line? Each must lead to its record. */
export function isShortDate({ element, text }: Block, m: Pick<Mark, 'from' | 'to'>, byMonth: Knowledge['byMonth'], address: string, doc: Document): boolean {
  const head = element.matches('.months h3');
  if (!head && !element.matches('.months .dated > li')) return false;
  const entries = [...(head ? element.parentElement! : element).querySelectorAll('li a, :scope > a')].map((a) => {
    const target = targetOf(a, address, doc);
    return target?.element && byMonth[target.href];
  });
  // A day stands before the names; what is no day, after them and after what they are.
  const smalls = [...element.querySelectorAll(':scope > small')].map((s) => s.textContent!.split(', ').at(-1)!.trim());
  const said = head ? text.trim() : smalls.find((s) => entries[0] && s === entries[0].day) ?? '';
  const at = text.startsWith(said) ? 0 : text.lastIndexOf(said);
  return said !== '' && at <= m.from && m.to <= at + said.length && entries.length > 0 && entries.every((e) => e && (head ? e.month : e.day) === said);
}
