/**
 * How large a square can be pointed at for each country with a name of its own on a map, measured as a reader's browser decides it: every pixel of
 * every map on the page that may lie in such a square is asked which link it belongs to. WCAG 2.2 (2.5.8) wants 24 by 24 CSS pixels.
 *
 *   npm run hit-test -- [--views] [http://127.0.0.1:3000/]
 *
 * Prints one row per country; with `--views` goes through all views of the map and prints the countries that fail. Exit code 1 if one is below 24 at 1280 or
 * 390 pixels. Chromium: see `browser.ts`.
 */
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from './browser';

const WIDTHS = [1280, 390] as const;
const LEAST = 24;

interface Square { readonly name: string; readonly side: number; readonly map: string }

/** Largest square of each named link, over all maps of the open page. */
async function squares(page: Page): Promise<Map<string, Square>> {
  const found = new Map<string, Square>();
  for (const map of await page.locator('svg.map:not(.locator)').all()) {
    await map.scrollIntoViewIfNeeded();
    for (const row of await map.evaluate(largestSquares)) {
      const known = found.get(row.href);
      if (!known || row.side > known.side) found.set(row.href, { name: row.name, side: row.side, map: row.map });
    }
  }
  return found;
}

/**
 * Runs in the page. Largest squares by dynamic programming: a pixel's square is one more than the least of its left, upper and upper left. Whatever leads to
 * the same page counts as one: a circle and the land under it. Squares of less than four pixels may come out smaller still.
 */
function largestSquares(svg: Element): { href: string; name: string; side: number; map: string }[] {
  svg.scrollIntoView({ block: 'center' });
  const box = svg.getBoundingClientRect();
  const keys = [...svg.querySelectorAll(':scope > a[aria-label]')];
  const hrefs = new Map<Element | null | undefined, string>([...svg.querySelectorAll('a')].map((a) => [a, a.getAttribute('href') ?? '']));
  const best = new Map(keys.map((a) => [hrefs.get(a) ?? '', 0]));
  // What is painted before the first of them takes the pointer from none. Plain land is one shape: a pixel over it cost ten times any other.
  for (const under of [...svg.children].slice(0, [...svg.children].findIndex((e) => e === keys[0]))) (under as SVGElement).style.display = 'none';
  // A square of STEP pixels or more holds a point of a grid so wide: a pixel with no such link at a corner of its cell is in none.
  const STEP = 4;
  const width = Math.floor(box.width), height = Math.floor(box.height);
  const coarse: boolean[][] = [];
  for (let y = 0; y < height; y += STEP) {
    const row: boolean[] = [];
    for (let x = 0; x < width; x += STEP) row.push(best.has(hrefs.get(document.elementFromPoint(box.left + x + 0.5, box.top + y + 0.5)?.closest('a')) ?? ''));
    coarse.push(row);
  }
  let above: { link: string; side: number }[] = [];
  for (let y = 0; y < height; y++) {
    const row: { link: string; side: number }[] = [];
    const [upper, lower] = [coarse[Math.floor(y / STEP)], coarse[Math.floor(y / STEP) + 1]];
    for (let x = 0; x < width; x++) {
      const cell = Math.floor(x / STEP);
      const near = upper?.[cell] || upper?.[cell + 1] || lower?.[cell] || lower?.[cell + 1];
      const link = near ? (hrefs.get(document.elementFromPoint(box.left + x + 0.5, box.top + y + 0.5)?.closest('a')) ?? '') : '';
      const side = 1 + Math.min(...[row[x - 1], above[x], above[x - 1]].map((n) => (n && n.link === link ? n.side : 0)));
      row.push({ link, side });
      if (best.has(link)) best.set(link, Math.max(best.get(link) ?? 0, side));
    }
    above = row;
  }
  return keys.map((a) => ({ href: hrefs.get(a) ?? '', name: (a.getAttribute('aria-label') ?? '').split(',')[0] ?? '', side: best.get(hrefs.get(a) ?? '') ?? 0, map: svg.getAttribute('aria-label') ?? '' }));
}

/** The addresses that the switch of views leads to, and from there on; the one given first. */
async function views(page: Page, address: string): Promise<readonly string[]> {
  const found = [address];
  for (const at of found) {
    await page.goto(at);
    const links = await page.locator('nav.switch a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href.replace(/#.*$/, '')));
    found.push(...[...new Set(links)].filter((href) => !found.includes(href)));
  }
  return found;
}

const every = process.argv.includes('--views');
const address = new URL(process.argv.slice(2).find((a) => !a.startsWith('--')) ?? '/', 'http://127.0.0.1:3000/').href;
if (!(await fetch(address).catch(() => undefined))?.ok) {
  console.error(`No page at ${address}. Run "npm start" beside this, or name the address of one: npm run hit-test -- http://127.0.0.1:3000/`);
  process.exit(1);
}
const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
const pages = await Promise.all(WIDTHS.map((width) => browser.newPage({ viewport: { width, height: 1000 } })));
for (const url of every ? await views(pages[0]!, address) : [address]) {
  const tables: Map<string, Square>[] = [];
  for (const page of pages) {
    await page.goto(url);
    tables.push(await squares(page));
  }
  const hrefs = [...new Set(tables.flatMap((t) => [...t.keys()]))];
  const rows = hrefs.map((href) => ({ name: tables.map((t) => t.get(href)?.name).find(Boolean) ?? href, found: tables.map((t) => t.get(href)) }));
  const least = (r: (typeof rows)[number]) => Math.min(...r.found.map((f) => f?.side ?? 0));
  const small = rows.filter((r) => least(r) < LEAST);
  rows.sort((a, b) => least(a) - least(b));
  console.log(`${new URL(url).pathname.padEnd(26)} ${WIDTHS.map((w) => `${w} px`.padStart(8)).join('')}   where at ${WIDTHS.at(-1)} px`);
  for (const row of every ? small : rows) console.log(`${row.name.padEnd(26)} ${row.found.map((f) => String(f?.side ?? '–').padStart(8)).join('')}   ${row.found.at(-1)?.map ?? ''}`);
  console.log(small.length === 0 && rows.length > 0 ? `${rows.length} countries, all with at least ${LEAST} x ${LEAST} px; least: ${rows[0]!.name}, ${least(rows[0]!)}` : `${small.length} of ${rows.length} countries below ${LEAST} x ${LEAST} px`);
  if (small.length > 0 || rows.length === 0) process.exitCode = 1;
}
await browser.close();
