/** What the crawl puts into a browser page: `crawl.know`, `crawl.load` for every document, then `crawl.look` for each. */
import type { Knowledge } from '../knowledge';
import { inspector } from './findings';
import { documents } from './target';

let look: (address: string, doc: Document) => readonly string[];

const parse = (address: string, html: string): Document => Object.assign(new DOMParser().parseFromString(html, 'text/html'), { address });

Object.assign(globalThis, {
  crawl: {
    know: (facts: Knowledge) => void (look = inspector(facts)),
    load: (pages: readonly (readonly [string, string])[]) => pages.forEach(([address, html]) => documents.set(address, parse(address, html))),
    /** Findings of a page; with `html`, of that text in its place. */
    look: (address: string, html?: string) => look(address, html === undefined ? documents.get(address)! : parse(address, html)),
  },
});
