/** From every statement, quotation, name, date and number a path leads to the line it rests on, in at most two clicks. */
import { lookAtEach } from './documents';
import { expect, test } from './helpers';
import { pages } from './pages';

test.use({ trace: 'off' });

const all = pages();

test('every response says where it stands: a paragraph of a source on this site, or a public reference', async ({ page }) => {
  const bare = await lookAtEach(page, all, (doc) =>
    [...doc.querySelectorAll('.voice, .said, .entry, tr.event, .matrix tbody td:not(.num):not(.back) a')]
      .filter((e) => ![e, ...e.querySelectorAll('a')].some((a) => /^(https?:|\/sources\/[^/]+\/#p\d)/.test(a.getAttribute('href') ?? '')))
      .map((e) => e.textContent!.slice(0, 90)),
  );
  expect([...bare].filter(([, list]) => list.length > 0)).toEqual([]);
});

/** What the site says without a page to show for it. It says so there; nothing may join this list. */
const unchecked = ['Kem Ley was killed in July 2016', 'The United Nations then used “the former Yugoslav Republic of Macedonia”; North Macedonia since February 2019'];

test('where sources differ every version opens its place, and what could not be checked says so', async ({ page }) => {
  const versions = (await lookAtEach(page, ['/differences/'], (doc) =>
    [...doc.querySelectorAll('.difference .versions > div')].map((v) => ({ words: v.children[1]!.textContent!, ours: !v.querySelector('.ev')!.textContent, links: [...v.querySelectorAll('.ev a')].map((a) => a.getAttribute('href')!) })),
  )).get('/differences/')!;
  expect(versions.length).toBeGreaterThan(60);
  // Our own counts and readings cite nothing: what they were made from stands beside them.
  const cited = versions.filter((v) => !v.ours);
  expect(cited.filter((v) => !v.links.some((href) => /^(https?:|\/sources\/[^/]+\/#p\d)/.test(href)) && !unchecked.includes(v.words))).toEqual([]);
});

test('every quotation opens the page where its publisher prints it, or the paragraph that does', async ({ page }) => {
  const quotes = await lookAtEach(page, all, (doc) => [...doc.querySelectorAll('q')].map((q) => [q.textContent!, (q.querySelector('a') ?? q.closest('.voice')?.querySelector('a.ev'))?.getAttribute('href') ?? ''] as const));
  const flat = [...quotes].flatMap(([address, list]) => list.map(([text, href]) => ({ address, text, href })));
  expect(flat.length).toBeGreaterThan(100);
  // Where all voices stand together, through the paragraph of the source that the voice links to; elsewhere at once.
  expect(flat.filter(({ href }) => !/^(https?:\/\/|\/sources\/[^/]+\/#p\d)/.test(href))).toEqual([]);
  expect(flat.filter(({ address, href }) => /^\/(body|person|statements)\//.test(address) && href.startsWith('/'))).toEqual([]);
  // Where the link opens at words, they are the quoted ones.
  const words = (href: string) => decodeURIComponent(/#:~:text=(.*)$/.exec(href)?.[1] ?? '');
  expect(flat.filter(({ text, href }) => words(href) && words(href) !== text)).toEqual([]);
});

test('every name on the letter links to its line, and every line to its paragraph in the published copy', async ({ page }) => {
  const lines = (await lookAtEach(page, ['/signatories/'], (doc) => [...doc.querySelectorAll('.signed tbody tr')].map((r) => ({ id: r.id, own: r.querySelector('a')!.getAttribute('href'), place: r.querySelector('td:last-child a')!.getAttribute('href')!, text: r.querySelector('td:last-child a')!.textContent! })))).get('/signatories/')!;
  expect(lines.length).toBe(158);
  expect(lines.filter((l, i) => l.id !== `n${i + 1}` || l.own !== `#n${i + 1}` || !/^https?:\/\//.test(l.place) || !/^¶\u00a0\d/.test(l.text))).toEqual([]);
  const names = await lookAtEach(page, all.filter((p) => p.startsWith('/country/')), (doc) => [...doc.querySelectorAll('.names li')].filter((li) => li.querySelector('a')!.getAttribute('href') !== `/signatories/#${li.id}`).map((li) => li.textContent!));
  expect([...names].filter(([, wrong]) => wrong.length > 0)).toEqual([]);
});

/** Where a link is evidence: a line of the letter, a paragraph of a source, a public reference; for the number of countries, their list. */
const isEvidence = '^(https?:|/?#countries$|/sources/[^/]+/#p\\d|/signatories/(not-stated/)?(\\?[^#]*)?(#n\\d+)?$|#n\\d+$)';

test('every number, date and quotation stands with a link that leads to evidence directly or through one page', async ({ page }) => {
  // Which pages, and which parts of pages, hold evidence: where a first click may lead.
  const holding = await lookAtEach(page, all, (doc, address, evidence) => {
    const holds = (e: Element) => [...e.querySelectorAll('a')].some((a) => new RegExp(evidence).test(a.getAttribute('href') ?? ''));
    const main = doc.querySelector('main')!;
    return [...(holds(main) ? [address] : []), ...[...main.querySelectorAll('[id]')].filter((e) => holds(e) || e.closest('a, tr, li, p') !== null && holds(e.closest('a, tr, li, p')!.parentElement!)).map((e) => `${address}#${e.id}`)];
  }, isEvidence);
  const good = [...holding.values()].flat();
  const lost = await lookAtEach(page, all.filter((p) => !['/about/', '/corrections/', '/find/'].includes(p)), (doc, address, { evidence, good }) => {
    const isGood = new Set(good);
    const leads = (href: string) => {
      const [path = '', anchor] = href.replace(/\?[^#]*/, '').split('#');
      return new RegExp(evidence).test(href) || isGood.has((path || address) + (anchor ? `#${anchor}` : ''));
    };
    const fact = /\d|“/;
    // What is said about the maps themselves, and what steers the page, is no fact from the data.
    const besides = 'nav, form, .jump, .borders, .hash, .legend, svg, script, #share, [hidden]';
    const walker = doc.createTreeWalker(doc.querySelector('main')!, 4);
    const missing = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!fact.test(node.textContent!) || parent.closest(besides)) continue;
      // The smallest part that a reader sees as one thing: a row, else what stands under one heading.
      const whole = parent.closest('li, tr:not(.group), .voice, .sum') ?? parent.closest('article, section, tbody, main')!;
      const links = [...[...whole.querySelectorAll('a')].filter((a) => !a.closest('nav')), ...(parent.closest('a') ? [parent.closest('a')!] : [])];
      if (!links.some((a) => leads(a.getAttribute('href') ?? ''))) missing.add(`${whole.localName} ${whole.className}: ${parent.textContent!.slice(0, 80)}`);
    }
    return [...missing];
  }, { evidence: isEvidence, good });
  expect([...lost].filter(([, missing]) => missing.length > 0)).toEqual([]);
});
