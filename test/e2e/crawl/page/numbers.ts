/** Whether a number opens as many rows as it says. */
import type { Block } from './blocks';
import { type Mark, numberWords } from './marks';
import { countriesIn, namesOf, rowCounts, type Target, targetOf, withNames } from './target';

/** Where a stretch of text stands. */
export interface Where {
  readonly address: string;
  readonly doc: Document;
  readonly block: Block;
}

const value = (text: string): number => {
  const word = numberWords.indexOf(text.toLowerCase());
  return word < 0 ? Number(text.replace(/,/g, '')) : word + 1;
};

/** An axis, or the limits of a class in a legend: what a drawing is read by. */
export const isScale = ({ element, text }: Block, m: Mark, limits: ReadonlySet<string>): boolean =>
  (m.kind === 'date' && element.localName === 'text' && !element.closest('a')) ||
  // A circle to compare with, of so many names.
  (element.matches('.legend-kinds li') && element.querySelector('svg circle') !== null && text.trim() === m.text) ||
  (element.closest('.legend-classes') !== null && limits.has(m.text) && m.to <= (/^(?:under |< ?)?[\d.]+(?:(?:–| to )(?:under )?[\d.]+)?/.exec(text)?.[0].length ?? 0));

/** A label in a map says again what a mark under it says, which is a link. */
export const isLabel = (element: Element, text: string): boolean =>
  element.matches('svg text') &&
  !element.closest('a') &&
  [...element.closest('figure, map-figure, svg')!.querySelectorAll('a[aria-label]')]
    .map((a) => a.getAttribute('aria-label')!.replace(/\u00a0/g, ' '))
    .some((label) => element.textContent!.split(/\s+/).every((w) => label.includes(w)) && new RegExp(`(?<![\\p{L}\\d.])${text.replace(/\u00a0/g, ' ')}(?!\\p{L}|[\\d.]\\d)`, 'u').test(label));

/** "one of them" is no count, "one name" is. */
const isPronoun = (text: string, m: Mark): boolean => /^one$/i.test(m.text) && !/^ (?:name|statement|country|person|body|speaker|source|document|demand|event|member)\b/.test(text.slice(m.to));

/** Numbers of the same line that are added up to the first: "66 = 60 + 6". */
const sum = (block: Block, first: Mark, marks: readonly Mark[]): number =>
  marks.filter((x) => x.kind === 'number' && x.from > first.to && block.links.some(([a, b]) => a <= x.from && x.to <= b)).reduce((n, x) => n + value(x.text), 0);

/** Place of a page's own row in a list of numbers; equal numbers share one. */
function rank(list: Element, address: string): number {
  const rows = [...list.querySelectorAll('tbody tr')]
    .filter((r) => r.querySelector('a[href^="/country/"]'))
    .map((r) => [r.querySelector('a')!.getAttribute('href'), Number(/\d+/.exec([...r.querySelectorAll('td')].map((d) => d.textContent).join(' '))?.[0])] as const);
  const own = rows.find(([href]) => href === address)?.[1] ?? Number.NaN;
  return rows.filter(([, n]) => n > own).length + 1;
}

/** The second click: one row that the link leads to, in which the same number opens its rows or the page it is from. */
function isOnward({ element, href }: Target, link: Element, text: string, known: ReadonlySet<string>): boolean {
  const row = element?.closest('tr, li');
  if (!row || row.contains(link)) return false;
  return [...row.querySelectorAll('a')].some((a) => {
    if (/^\S+/.exec(a.textContent!.trim())?.[0] !== text) return false;
    const next = targetOf(a, href.split(/[?#]/)[0]!, row.ownerDocument);
    return next !== undefined && (next.element ? rowCounts(next).has(value(text)) : known.has(next.href));
  });
}

/** One, which is named beside its number and opens its page. */
const isNamed = ({ text }: Block, { element }: Target): boolean => element?.localName === 'main' && text.includes(element.querySelector('h1')!.textContent!);

/** A number beside a country, body or person opens rows of its page, not those of another with as many. */
function ofAnother({ element }: Block, link: Element): boolean {
  const page = (a: Element | null | undefined) => /^\/(?:country|body|person)\/[^/]+\//.exec(a?.getAttribute('href') ?? '')?.[0];
  const [named, opened] = [page(element.closest('li, tr')?.querySelector('a')), page(link)];
  return named !== undefined && opened !== undefined && named !== opened;
}

/** A zero opens the list of all that have a number, in which its own page has no row. */
const lacksRow = ({ element }: Target, address: string): boolean =>
  element !== undefined && element.querySelectorAll('li a[href^="/country/"] ~ a.n').length > 0 && ![...element.querySelectorAll('a')].some((a) => a.getAttribute('href')!.split('#')[0] === address);

/** A number must open as many rows as it says, be the sum of numbers that do, or be the address of a row. `known` are addresses the data has. */
export function numberFault({ address, doc, block }: Where, m: Mark, marks: readonly Mark[], known: ReadonlySet<string>): boolean {
  const n = value(m.text);
  if (isPronoun(block.text, m) || isLabel(block.element, m.text)) return false;
  const link = block.links.find(([a, b]) => a <= m.from && m.to <= b)?.[2];
  if (link) {
    const target = targetOf(link, address, doc);
    if (!target) return true;
    if (n === 0) return !lacksRow(target, address);
    if (n === 1 && isNamed(block, target)) return false;
    if (ofAnother(block, link)) return true;
    if (/^https?:/.test(target.href)) return !known.has(target.href.split('#:~:')[0]!);
    // "174 countries and Aldova": one row more, which is named.
    const more = /^ (?:country|countries) and (.+)$/.exec(link.textContent!.replace(/\u00a0/g, ' ').slice(m.text.length))?.[1];
    if (more && rowCounts(target).has(n + 1) && [...target.element!.querySelectorAll('li > a')].some((a) => a.textContent === more)) return false;
    if (/^\s(?:country|countries)\b/.test(block.text.slice(m.to)) && !target.element!.hasAttribute('data-rows') && link.textContent!.includes('countr')) return countriesIn(target) !== n;
    if (new RegExp(`#[np]${n}$`).test(target.href) || rowCounts(target).has(n)) return false;
    if (block.text.slice(m.to).startsWith(' name') && namesOf(target) === n) return false;
    if (/^(?: also)? (?:has|have) names/.test(block.text.slice(m.to)) && withNames(target) === n) return false;
    if (isOnward(target, link, m.text, known)) return false;
    return !(/\bPlace $/.test(block.text.slice(0, m.from)) && rank(target.element!, address) === n);
  }
  if (block.text.slice(m.to).startsWith(' = ')) return n !== sum(block, m, marks);
  return true;
}
