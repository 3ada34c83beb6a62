/** Everything on one page that stands without a path to what it rests on, or that the data does not know. */
import type { Knowledge } from '../knowledge';
import { type Block, blocks } from './blocks';
import { type Mark, marker, numberWords } from './marks';
import { type Paths, paths } from './paths';
import { documents, rowCounts, targetOf } from './target';

const value = (text: string): number => {
  const word = numberWords.indexOf(text.toLowerCase());
  return word < 0 ? Number(text.replace(/,/g, '')) : word === 0 ? 1 : word + 1;
};

/** A finding as a line: what, and where. */
const line = (what: string, { text, from, to }: { text: string; from: number; to: number }) => `${what}: ${text.slice(Math.max(0, from - 40), from)}[${text.slice(from, to)}]${text.slice(to, to + 40)}`;

interface Where {
  readonly address: string;
  readonly doc: Document;
  readonly block: Block;
  readonly paths: Paths;
}

/** An axis, or the limits of a class in a legend: what a drawing is read by. */
const scale = ({ block: { element, text } }: Where, m: Mark, limits: ReadonlySet<string>): boolean =>
  (m.kind === 'date' && element.localName === 'text' && !element.closest('a')) || (element.closest('.legend-classes') !== null && limits.has(m.text) && m.to <= (/^(?:under |< ?)?[\d.]+(?:(?:–| to )(?:under )?[\d.]+)?/.exec(text)?.[0].length ?? 0));

/** A number must open as many rows as it says, be the sum of numbers that do, or be the place or address of a row. */
function numberFault({ address, doc, block }: Where, m: Mark, marks: readonly Mark[]): boolean {
  const n = value(m.text);
  // Where there is nothing, there is nothing to open.
  if (n === 0 || isLabel(block.element, m.text)) return false;
  const link = block.links.find(([a, b]) => a <= m.from && m.to <= b)?.[2];
  if (link) {
    const target = targetOf(link, address, doc);
    if (!target) return true;
    if (new RegExp(`#[np]${n}$`).test(target.href) || /^https?:/.test(target.href)) return !known(target.href);
    if (rowCounts(target).has(n)) return false;
    const ranked = /\bPlace $/.test(block.text.slice(0, m.from));
    return !(ranked && rank(target.element!, address) === n);
  }
  if (/^one$/i.test(m.text) || /^ = /.test(block.text.slice(m.to))) return !/^one$/i.test(m.text) && n !== sum(block, m, marks);
  const list = block.element.matches('p[id]') ? rowCounts({ href: address, element: block.element }) : new Set<number>();
  if (list.has(n)) return false;
  const heading = block.element.closest('h1, h2, h3, summary, th[scope=rowgroup]');
  const under = heading?.closest(heading.localName === 'h1' ? 'main' : 'tbody, article, section, details, li, main');
  return !(under && rowCounts({ href: address, element: under }).has(n));
}

/** A label in a map says again what a mark under it says, which is a link. */
const isLabel = (element: Element, number: string): boolean =>
  element.matches('svg text') && !element.closest('a') && [...element.closest('figure, map-figure, svg')!.querySelectorAll('a[aria-label]')].some((a) => element.textContent!.split(/\s+/).every((w) => a.getAttribute('aria-label')!.includes(w)) && new RegExp(`(?<![\\d.])${number}(?![\\d.]\\d)`).test(a.getAttribute('aria-label')!));

/** Numbers of the same line that are added up to the first: "66 = 60 + 6". */
const sum = (block: Block, first: Mark, marks: readonly Mark[]): number => marks.filter((x) => x.kind === 'number' && x.from > first.to && block.links.some(([a, b]) => a <= x.from && x.to <= b)).reduce((n, x) => n + value(x.text), 0);

/** Place of a page's own row in a list of numbers; equal numbers share one. */
function rank(list: Element, address: string): number {
  const rows = [...list.querySelectorAll('tbody tr')].filter((r) => r.querySelector('a[href^="/country/"]')).map((r) => [r.querySelector('a')!.getAttribute('href'), Number(/\d+/.exec([...r.querySelectorAll('td')].map((d) => d.textContent).join(' '))?.[0])] as const);
  const own = rows.find(([href]) => href === address)?.[1] ?? Number.NaN;
  return rows.filter(([, n]) => n > own).length + 1;
}

let published = new Set<string>();
/** Titles of the pages, which a citation puts in quotation marks. */
let titles = new Set<string>();
/** An address that the data has, or one on this site. */
const known = (href: string): boolean => !/^https?:/.test(href) || published.has(href.split('#:~:')[0]!);

/** Makes the function that looks at a page. */
export function inspector(facts: Knowledge): (address: string, doc: Document) => readonly string[] {
  const marksOf = marker(facts);
  const limits = new Set(facts.limits);
  published = new Set([...facts.names, ...facts.dates, ...facts.quotes, ...facts.prose].flatMap((k) => k.places).filter((p) => /^https?:/.test(p)));
  const all = facts.corpus.replace(/\s+/g, ' ');
  const capitals = new Set(all.match(/\p{Lu}[\p{L}\d’'-]*/gu));
  // Words of the interface that are written with a capital inside a sentence.
  const ours = new Set(['Response Atlas', 'SVG', 'PNG', 'JSON', 'CSV', 'SHA-256', 'Corrections', 'About']);

  /** Capitalised words that stand nowhere in the data: a name that somebody made up. */
  function invented(block: Block, marks: readonly Mark[]): readonly [number, number][] {
    const out: [number, number][] = [];
    const covered = (at: number) => marks.some((m) => m.from <= at && at < m.to && m.kind !== 'quote');
    for (const m of block.text.matchAll(/\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*/gu)) {
      if (covered(m.index)) continue;
      // Two links side by side are two names.
      const edge = block.links.flatMap(([a, b]) => [a, b]).find((at) => m.index < at && at < m.index + m[0].length);
      const words = (edge === undefined ? m[0] : m[0].slice(0, edge - m.index)).trim().replace(/[.’']+$/, '');
      const first = m.index === 0 || /[.:;!?“(\n] ?$/.test(block.text.slice(0, m.index)) || block.links.some(([a]) => a === m.index) || /^\p{L}+$/u.test(words) && /[^\p{L}] $/u.test(block.text.slice(0, m.index));
      if (ours.has(words) || all.includes(words)) continue;
      if (words.includes(' ') ? !words.split(' ').slice(first ? 1 : 0).every((w) => capitals.has(w.replace(/[.]$/, ''))) || !first : !first && !capitals.has(words)) out.push([m.index, m.index + words.length]);
    }
    return out;
  }

  function look(where: Where): readonly string[] {
    const { block, paths: ways } = where;
    const marks = marksOf(block.text);
    const out: string[] = [];
    const report = (what: string, m: { from: number; to: number }) => out.push(line(what, { text: block.text, from: m.from, to: m.to }));
    const around = (m: Mark) => marks.find((p) => p.kind === 'prose' && p.from <= m.from && m.to <= p.to && p !== m);
    for (const m of marks) {
      if (scale(where, m, limits)) continue;
      const prose = around(m);
      if (m.kind === 'prose') {
        if (!m.free && m.places.length > 0 && /\d|“/.test(m.text) && !ways.lead(ways.linksOf(block, m.from, m.to, true), m.places)) report('text without its evidence', m);
        continue;
      }
      // What stands inside a text of the data rests on what the text rests on.
      if (prose && (prose.free || prose.places.length === 0 || ways.lead(ways.linksOf(block, m.from, m.to, true), prose.places))) continue;
      const links = ways.linksOf(block, m.from, m.to);
      if (m.kind === 'number' && numberFault(where, m, marks)) report('number without its rows', m);
      if (m.kind === 'figure' && !links.some((a) => targetOf(a, where.address, where.doc))) report('figure without a source', m);
      if (m.kind === 'place' && !links.some((a) => /#[pn]\d+$|^https?:|#:~:|\/signatories\//.test(targetOf(a, where.address, where.doc)?.href ?? ''))) report('place that opens nothing', m);
      if ((m.kind === 'name' || m.kind === 'date') && m.places.length === 0 && !m.free) report(`${m.kind} that the data does not have`, m);
      if ((m.kind === 'name' || m.kind === 'date') && m.places.length > 0 && !ways.lead(links, m.places, m.text, ...m.also)) report(`${m.kind} without a path`, m);
      if (m.kind === 'quote') quoteFault(where, m, links, report);
    }
    if (!block.element.matches('svg text')) for (const [from, to] of invented(block, marks)) report('name that the data does not have', { from, to });
    return out;
  }

  /** Words in quotation marks must be in the data, and a link at their words must carry just these words. */
  function quoteFault({ address, doc }: Where, m: Mark, links: readonly Element[], report: (what: string, m: Mark) => void): void {
    titles = titles.size > 0 ? titles : new Set([...documents.values()].map((d) => d.title.split(' – ')[0]!));
    const words = m.text.replace(/[“”]/g, '').replace(/[.,]$/, '');
    if (m.places.length === 0) return all.includes(words) || titles.has(words) ? undefined : report('quotation that the data does not have', m);
    const around = links.flatMap((a) => targetOf(a, address, doc)?.href ?? []).filter((h) => h.includes('#:~:'));
    const carried = around.map((h) => decodeURIComponent(/text=(?:[^&]*?-,)?([^&,]*)/.exec(h)![1]!));
    if (around.length > 0 && !carried.includes(words)) report('link at other words than these', m);
    if (!pathsOf.lead(links, m.places, words)) report('quotation without a path', m);
  }

  let pathsOf: Paths;
  return (address, doc) => {
    const ways = paths(address, doc);
    pathsOf = ways;
    const main = doc.querySelector('main')!;
    return [...new Set(blocks(main).flatMap((block) => look({ address, doc, block, paths: ways })))];
  };
}
