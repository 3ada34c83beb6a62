/** Every difference between sources is flagged on each page that it concerns, and every number of these pages opens its rows. */
import { lookAtEach } from './documents';
import { expect, test } from './helpers';
import { pages } from './pages';

const all = pages();

test('every difference is flagged on each page its data touches', async ({ page }) => {
  const cards = (await lookAtEach(page, ['/differences/'], (doc) =>
    [...doc.querySelectorAll('.difference')].map((d) => ({
      id: d.id,
      // What it says it concerns, and, whatever it says, the sources that its versions cite.
      pages: [...new Set([...d.querySelectorAll('.facts > div + div dd a, .versions a[href^="/sources/"]')].map((a) => a.getAttribute('href')!.replace(/#.*/, '')))],
    })),
  )).get('/differences/')!;
  expect(cards.length).toBeGreaterThan(30);
  const flagged = await lookAtEach(page, all, (doc) => [...doc.querySelectorAll('main a[href^="/differences/#"]')].map((a) => a.getAttribute('href')!));
  // The front page carries its flags in a part of its own.
  const missing = cards.flatMap(({ id, pages: concerned }) => concerned.filter((p) => !flagged.get(p)?.includes(`/differences/#${id}`)).map((p) => `${id}: ${p}`));
  expect(missing).toEqual([]);
});

/** Rows behind an address: lines of a list or table, terms of a list of facts. */
const counted: Readonly<Record<string, string>> = {
  '/statements/#all-statements': '#all-statements li',
  '/sources/#documents': '#documents > tr',
  '/differences/#entries': '#entries > li',
  '/about/#references': '#references .references > li',
  '/demands/#speakers': '#speakers > dl > div',
  '/demands/#speakers-2017': '#speakers-2017 > div',
  '/demands/#speakers-2022': '#speakers-2022 > div',
  '/signatories/#main': '.signed tbody tr',
  '/demands/#meanings': '#meanings article',
};

test('every count of statements, demands, sources and differences opens a list of exactly that many rows', async ({ page }) => {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const addresses = ['/statements/', '/demands/', '/differences/', ...all.filter((p) => p.startsWith('/sources/'))];
  const links = await lookAtEach(page, addresses, (doc, address) => [...doc.querySelectorAll('main a.n')].map((a) => [new URL(a.getAttribute('href')!, `http://x${address}`), a.textContent!] as const).map(([u, text]) => ({ href: u.pathname + u.search + u.hash, text })));
  const rows = await lookAtEach(page, [...new Set([...addresses, '/about/', '/signatories/'])], (doc, address, known) =>
    Object.fromEntries([...doc.querySelectorAll('[id]')].map((e) => {
      const href = `${address}#${e.id}`;
      const selector = (known as Record<string, string>)[href];
      // The documents of a difference, each once.
      if (e.matches('.difference')) return [href, new Set([...e.querySelectorAll('.versions a[href^="/sources/"]')].map((a) => a.getAttribute('href')!.split('#')[0])).size] as const;
      // Else the lines of the list with this id, or of the lists in it.
      return [href, selector ? doc.querySelectorAll(selector).length : e.matches('ul, ol') ? e.children.length : e.querySelectorAll('li').length || e.querySelectorAll('dd a').length] as const;
    })), counted);
  const wrong: string[] = [];
  for (const { href, text } of [...links.values()].flat()) {
    // Counts of names in what a difference says lead to lists of names, which the crawl compares (`paths.spec.ts`).
    if (/^\/(?:#countries$|country\/|map\/|signatories\/not-stated\/)/.test(href)) continue;
    // Filters, the table itself, and shares ("4 of 9") with their names beside them have tests of their own.
    if (href.includes('?') || href.endsWith('#in-time-order') || href.includes('#shared-')) continue;
    const number = /^\d+/.exec(text)?.[0] ?? String(words.indexOf(text.split(/\s/)[0]!));
    const found = rows.get(href.replace(/#.*/, ''))?.[href.includes('#') ? href : `${href}#main`];
    if (found !== Number(number)) wrong.push(`${href} "${text}": ${found}`);
  }
  expect(wrong).toEqual([]);
});

test('a share of speakers stands with exactly their names', async ({ page }) => {
  const shares = (await lookAtEach(page, ['/demands/'], (doc) => [...doc.querySelectorAll('#in-common li')].map((li) => [Number.parseInt(li.querySelector('a.n')!.textContent!, 10), li.querySelectorAll('.block a').length]))).get('/demands/')!;
  expect(shares.length).toBeGreaterThan(2);
  expect(shares.filter(([n, names]) => n !== names)).toEqual([]);
});
