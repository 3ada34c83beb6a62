/** Whether a fact stands with a link that leads, in at most two clicks, to a place where the same fact rests. */
import type { Block } from './blocks';
import { listBelow, targetOf } from './target';

/** A list of facts is one thing only inside an entry; elsewhere each fact stands alone. */
const fact = 'dl.facts:not(article.entry dl, section.difference dl) > div';
/** What a reader sees as one thing: a row, an entry, a fact, a paragraph with its own links. */
const row = `li, tr, .voice, article.entry, section.difference, .versions > div, ${fact}`;
const line = 'p, figcaption, caption, h1, h2, h3, h4, summary';
/** What a text in our words stands in: its evidence may be in another line of the same entry. */
const entries = ['article.entry, section.difference', 'tr, .voice', 'li', fact];

const bare = (href: string): string => href.split('#:~:')[0]!;

export interface Paths {
  /** Links that stand with a stretch of a block: around it, else in its row. */
  linksOf(block: Block, from: number, to: number, wide?: boolean): readonly Element[];
  /** Does one of the links lead to one of the places, directly or through a place that has the same words? Without words, through a line of a page. */
  lead(links: readonly Element[], places: readonly string[], ...words: readonly string[]): boolean;
}

const has = (e: Element, words: readonly string[]): boolean => {
  const text = e.textContent!.replace(/\s+/g, ' ');
  return words.some((w) => text.includes(w));
};

export function paths(address: string, doc: Document): Paths {
  const hrefs = new Map<Element, readonly string[]>();
  const inside = (e: Element): readonly Element[] => [...(e.localName === 'a' ? [e] : []), ...e.querySelectorAll('a[href]')];
  /** Addresses of the links of a place; of a whole page only those of the rows that have the words. */
  function onward(place: Element, words: readonly string[]): readonly string[] {
    const whole = place.localName === 'main';
    const at = place.closest('main') && place.ownerDocument === doc ? address : (place.ownerDocument as Document & { address?: string }).address ?? '';
    const about = whole && has(place.querySelector('h1') ?? place, words);
    const holding = whole && !about ? [...place.querySelectorAll('li, tr, .voice, article, dl, section')].filter((r) => has(r, words)) : [place];
    return holding.flatMap((r) => {
      const known = hrefs.get(r) ?? inside(r).flatMap((a) => targetOf(a, at, place.ownerDocument as Document)?.href ?? []);
      hrefs.set(r, known);
      return known;
    });
  }
  return {
    linksOf({ element, links }, from, to, wide = false) {
      const around = links.filter(([a, b]) => a < to && from < b).map(([, , link]) => link);
      const whole = (wide ? entries.map((e) => element.closest(e)).find((e) => e !== null) : element.closest(row)) ?? element.closest(line) ?? element;
      // A heading names what stands under it.
      const under = whole.matches('tr.group, caption') ? whole.parentElement! : whole.matches('h1, h2, h3, h4, summary') ? whole.closest(whole.localName === 'h1' ? 'main' : 'article, section, li, main')! : whole;
      // So does a line above its list.
      const list = whole.localName === 'p' ? listBelow(whole).flatMap(inside) : [];
      return [...around, ...inside(under), ...list];
    },
    lead(links, places, ...words) {
      const good = new Set(places.map(bare));
      // The page of a document is the place of what it says about the document.
      if (good.has(address) || (address.startsWith('/sources/') && [...good].some((p) => p.startsWith(`${address}#p`)))) return true;
      const isGood = (href: string) => good.has(bare(href)) || good.has(href.split('#')[0]!);
      return links.some((link) => {
        const target = targetOf(link, address, doc);
        if (!target) return false;
        if (isGood(target.href)) return true;
        if (!target.element) return false;
        const place = target.element.closest('main') === target.element ? target.element : target.element.closest('tr, li, article') ?? target.element;
        return (words.length === 0 ? place.localName !== 'main' : has(place, words)) && onward(place, words).some(isGood);
      });
    },
  };
}
