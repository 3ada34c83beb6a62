/** Where a link leads: the element, its address in full, and how many rows stand there. */

/** A target on this site, or outside (`element` absent). */
export interface Target {
  readonly href: string;
  readonly element?: Element;
}

/** All documents of the build, by address. */
export const documents = new Map<string, Document>();

const parts = (href: string) => /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(href)!;

/** `self` is the document the link stands in, which a test may have altered. */
export function targetOf(link: Element, address: string, self: Document): Target | undefined {
  const given = link.getAttribute('href') ?? '';
  if (/^https?:/.test(given)) return { href: given };
  const [, path = '', query = '', anchor] = parts(given);
  const doc = path === '' || path === address ? self : documents.get(path);
  const element = anchor ? doc?.getElementById(decodeURIComponent(anchor)) : doc?.querySelector('main');
  return element ? { href: `${path || address}${query}${anchor ? `#${anchor}` : ''}`, element } : undefined;
}

const rows = (e: Element): number => (e.localName === 'table' || e.localName === 'tbody' || e.localName === 'thead' ? e.querySelectorAll('tbody > tr:not(.group), :scope > tr:not(.group)').length : [...e.children].filter((c) => c.localName === 'li' || c.localName === 'section' || c.localName === 'article').length);
/** The list that a line or heading stands above, if one follows, with at most a line between. */
export function listBelow(line: Element): readonly Element[] {
  const next = line.nextElementSibling;
  const list = line.localName !== 'p' && next?.localName === 'p' ? next.nextElementSibling : next;
  return list?.matches('ol, ul, table') ? [list] : [];
}

/** How many rows an element has: those of its lists and tables added up, or what else is one row each. */
export function rowCounts({ href, element: e }: Target): ReadonlySet<number> {
  if (!e) return new Set();
  const [, , query, anchor] = parts(href);
  const kind = /^from-(person|bod|record)/.exec(e.id)?.[1];
  if (kind && e.matches('.brings-out')) return broughtOut(e, kind === 'bod' ? 'body' : kind);
  const list = e.getAttribute('data-rows');
  if (list) return marked([...e.closest('.lists')!.getElementsByClassName(list)]);
  // What a filter shows where a script runs is what the list with the id has where none does.
  if (query && !anchor) return new Set([filtered(e, new URLSearchParams(query))]);
  // Where sources differ, the documents that have a version, each once.
  if (e.matches('.difference')) return new Set([new Set([...e.querySelectorAll('.versions a[href^="/sources/"]')].map((a) => a.getAttribute('href')!.split('#')[0])).size]);
  if (e.matches('p, h2, h3')) return new Set(listBelow(e).map(rows));
  const lists = [...(e.matches('table, tbody, ol, ul') ? [e] : []), ...e.querySelectorAll('table, tbody, ol, ul')].filter((x) => (x === e || !x.closest('nav, form')) && !x.matches('.jump, .facts'));
  const single = ['article', 'section.difference', '.voice', '.said[id]', 'tbody a[href^="/country/"]', 'li a[href^="/country/"]', '.dated li a[href^="/statements/#"]', 'tbody[id^="class-"] > tr:not(.group)', '.facts > div', ...(e.matches('.facts > div') ? ['dd a[href]'] : [])].map((s) => new Set([...e.querySelectorAll(s)].map((x) => x.getAttribute('href')?.replace(/^(\/country\/[^#]*)#.*/, '$1') ?? x)).size);
  // Two speakers may ask in one paragraph.
  const asking = e.matches('.floors li') ? new Set([...e.querySelectorAll(':scope > .small a')].map((x) => x.textContent)).size : 0;
  const outer = lists.filter((x) => !lists.some((y) => y !== x && y.contains(x)));
  // A whole page stands for its longest list, and for no other that happens to be as long as somebody says.
  if (e.localName === 'main') return new Set([Math.max(0, ...outer.map(rows))]);
  return new Set([outer.reduce((n, x) => n + rows(x), 0), ...[...single, asking].filter(Boolean)]);
}

/** What an anchor around a table brings out: its entries of one kind, and who speaks in them, each once. */
function broughtOut(e: Element, kind: string): ReadonlySet<number> {
  const entries = [...e.getElementsByClassName(`by-${kind}`)];
  const who = new Set(entries.map((x) => x.querySelector('b a')?.getAttribute('href') ?? x));
  return new Set(kind === 'record' ? [entries.length] : [who.size]);
}

/** Rows of a list that are marked as one part of it: how many, in each of its bodies and in all of its classes, each country once; and their names. */
function marked(all: readonly Element[]): ReadonlySet<number> {
  const countries = (some: readonly Element[]) => new Set(some.map((r) => r.querySelector('a')!.getAttribute('href'))).size;
  const inClass = all.filter((r) => r.closest('[id^="class-"], tbody.on'));
  const bodies = [...new Set(all.map((r) => r.closest('tbody')))].filter((b) => !inClass.some((r) => b!.contains(r)));
  return new Set([countries(all), countries(inClass), ...bodies.map((b) => countries(all.filter((r) => b!.contains(r))))]);
}

/** Countries that a place names as links, each once; a row without a country is none. */
export const countriesIn = ({ element: e }: Target): number => new Set([...e!.querySelectorAll('a[href^="/country/"]')].map((a) => a.getAttribute('href')!.split('#')[0])).size;

/** Names in the rows of a part: the first figure of each, which opens its own lines. */
export function namesOf({ element: e }: Target): number {
  const list = e?.getAttribute('data-rows');
  return list ? [...e!.closest('.lists')!.getElementsByClassName(list)].reduce((n, r) => n + Number(r.querySelector('td .n')?.textContent), 0) : Number.NaN;
}

/** Members with a name on the letter: those beside which a count stands. */
export const withNames = ({ element: e }: Target): number => e?.querySelectorAll('.member-links li > .n').length ?? 0;

/** Rows that a filter in the address leaves: the list of names by kind of mandate, other lists by their facets. */
function filtered(main: Element, query: URLSearchParams): number {
  const kind = query.get('kind');
  const names = [...main.querySelectorAll<HTMLElement>('.signed tbody tr')];
  if (names.length > 0) return names.filter((r) => (kind === 'stated' ? r.dataset.k !== 'not-stated' : (r.dataset.k ?? 'national') === kind)).length;
  return [...main.querySelectorAll<HTMLElement>('[data-f]')].filter((r) => [...query].every(([k, v]) => r.dataset.f!.split(' ').includes(`${k}:${v}`))).length;
}
