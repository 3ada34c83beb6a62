/** Everything on one page that stands without a path to what it rests on, or that the data does not know. */
import type { Knowledge } from '../knowledge';
import { type Block, blocks } from './blocks';
import { isShortDate } from './by-month';
import { inventions } from './invented';
import { type Mark, marker } from './marks';
import { isLabel, isScale, numberFault } from './numbers';
import { type Paths, paths } from './paths';
import { documents, targetOf } from './target';

/** A stretch of a block. */
type Stretch = Pick<Mark, 'from' | 'to'>;
/** A finding as a line: what, and where. */
const line = (what: string, { text }: Block, { from, to }: Stretch) => `${what}: ${text.slice(Math.max(0, from - 40), from)}[${text.slice(from, to)}]${text.slice(to, to + 40)}`;

/** Makes the function that looks at a page. */
export function inspector(facts: Knowledge): (address: string, doc: Document) => readonly string[] {
  const marksOf = marker(facts);
  const inventedIn = inventions(facts.corpus);
  const limits = new Set(facts.limits);
  const known = new Set([...facts.names, ...facts.dates, ...facts.quotes, ...facts.prose].flatMap((k) => k.places));
  /** A citation puts the title of a page in quotation marks. */
  const isTitle = (words: string) => [...documents.values()].some((d) => d.title.split(' – ')[0] === words);

  /** What is wrong with one stretch, if anything. */
  function fault(block: Block, m: Mark, marks: readonly Mark[], { address, doc, ways }: { address: string; doc: Document; ways: Paths }): string | undefined {
    const leads = (at: Mark, wide = false) => ways.lead(ways.linksOf(block, at.from, at.to, wide), at.places, ...(wide ? [] : [m.text, ...m.also]));
    if (isScale(block, m, limits) || isShortDate(block, m, facts.byMonth, address, doc) || (m.kind === 'name' && isLabel(block.element, m.text))) return undefined;
    if (m.kind === 'prose') return !m.free && m.places.length > 0 && /\d|“/.test(m.text) && !leads(m, true) ? 'text without its evidence' : undefined;
    // What stands inside a text of the data rests on what the text rests on.
    const prose = marks.find((p) => p.kind === 'prose' && p.from <= m.from && m.to <= p.to);
    if (prose && !(m.kind === 'number' && prose.ours) && (prose.free || prose.places.length === 0 || leads(prose, true))) return undefined;
    const hrefs = ways.linksOf(block, m.from, m.to).flatMap((a) => targetOf(a, address, doc)?.href ?? []);
    switch (m.kind) {
      case 'number':
        return numberFault({ address, doc, block }, m, marks, known) ? 'number without its rows' : undefined;
      case 'figure':
        return hrefs.length === 0 && !isLabel(block.element, m.text) ? 'figure without a source' : undefined;
      case 'place':
        return placeFault(m, block, hrefs, address, doc);
      case 'quote':
        if (m.places.length > 0 && block.element.matches('.voice') && !block.links.some(([a, b]) => a < m.to && m.from < b)) return 'quotation without a link';
        return quoteFault(m, hrefs, leads);
      default:
        if (m.free || (m.places.length > 0 && leads(m))) return undefined;
        return m.places.length === 0 ? `${m.kind} that the data does not have` : `${m.kind} without a path`;
    }
  }

  /** A paragraph that is a link opens its line on this site; where it is none, its row leads to one, or to the published copy. */
  function placeFault(m: Mark, { links }: Block, hrefs: readonly string[], address: string, doc: Document): string | undefined {
    const own = links.filter(([a, b]) => a < m.to && m.from < b).map(([, , link]) => targetOf(link, address, doc)?.href ?? '');
    if (own.length > 0 && m.text.includes('¶')) return own.every((h) => /^\/sources\/[^/]+\/#p\d+$/.test(h)) ? undefined : 'paragraph that opens another place';
    return hrefs.some((h) => /#[pn]\d+$|^https?:|\/signatories\//.test(h)) ? undefined : 'place that opens nothing';
  }

  /** Words in quotation marks must be in the data, and a link at their words must carry just these words. */
  function quoteFault(m: Mark, hrefs: readonly string[], leads: (m: Mark) => boolean): string | undefined {
    const words = m.text.replace(/[“”]/g, '').replace(/[.,]$/, '');
    if (m.places.length === 0) return facts.corpus.includes(words) || isTitle(words) ? undefined : 'quotation that the data does not have';
    const carried = hrefs.filter((h) => h.includes('#:~:')).map((h) => decodeURIComponent(/text=(?:[^&]*?-,)?([^&,]*)/.exec(h)![1]!));
    if (carried.length > 0 && !carried.includes(words)) return 'link at other words than these';
    return leads({ ...m, text: words }) ? undefined : 'quotation without a path';
  }

  return (address, doc) => {
    const at = { address, doc, ways: paths(address, doc) };
    const lines = blocks(doc.querySelector('main')!).flatMap((block) => {
      const marks = marksOf(block.text);
      const made = block.element.matches('svg text') ? [] : inventedIn(block, marks).map(([from, to]) => line('name that the data does not have', block, { from, to }));
      const wrong = marks.flatMap((m) => {
        const what = fault(block, m, marks, at);
        return what === undefined ? [] : [line(what, block, m)];
      });
      return [...wrong, ...made];
    });
    return [...new Set(lines)];
  };
}
