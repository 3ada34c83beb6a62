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
  const said = (head ? text : element.querySelector(':scope > small:first-child')?.textContent ?? '').trim();
  const at = text.indexOf(said);
  return said !== '' && at <= m.from && m.to <= at + said.length && entries.length > 0 && entries.every((e) => e && (head ? e.month : e.day) === said);
}
