/** One number, wherever it stands: list, map, country page, list of names and share picture say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run';
import { lookAtEach } from './documents';
import { expect, test } from './helpers';
import { pages } from './pages';

const countries = pages().filter((p) => /^\/country\/[^/]+\/$/.test(p));

/** Names under each country that has any, as the front page lists them. */
const listed = (doc: Document) =>
  Object.fromEntries([...doc.querySelectorAll('#countries tbody tr')].map((row) => [row.querySelector('a')!.getAttribute('href')!, ['b', 'td:nth-of-type(3)', 'td:nth-of-type(4)'].map((cell) => Number(row.querySelector(cell)!.textContent!.replace('–', '0')))]));

test('the list of the front page adds up, row by row and as a whole', async ({ page }) => {
  const rows = Object.values((await lookAtEach(page, ['/'], listed)).get('/')!);
  const sum = (column: number) => rows.reduce((n, row) => n + row[column]!, 0);
  // The last row holds the six without a country: neither national nor European.
  expect(rows.slice(0, -1).filter(([names, national, european]) => names !== national! + european!)).toEqual([]);
  expect([rows.length, sum(0), sum(1), sum(2)]).toEqual([24, 158, 134, 18]);
  expect(rows.at(-1)).toEqual([6, 0, 0]);
});

test('every number of the totals opens what it was counted from', async ({ page }) => {
  const totals = (await lookAtEach(page, ['/'], (doc) => [...doc.querySelectorAll('.sums b')].map((b) => [b.textContent!, b.closest('a')?.getAttribute('href') ?? ''] as const))).get('/')!;
  expect(totals).toEqual([
    ['158', '/signatories/'],
    ['134', '/signatories/?kind=national'],
    ['18', '/signatories/?kind=european'],
    ['6', '/signatories/not-stated/'],
    ['23', '/#countries'],
    ['16', '/map/national-parliaments/#countries'],
    ['7', '/map/share/#not-applicable'],
  ]);
  const rows = await lookAtEach(page, ['/map/national-parliaments/', '/map/share/'], (doc) => ({ listed: doc.querySelectorAll('#countries tbody tr').length, without: doc.querySelectorAll('#not-applicable li').length }));
  expect([rows.get('/map/national-parliaments/')!.listed, rows.get('/map/share/')!.without]).toEqual([16, 7]);
});

test('a country’s number is the same in the list, on the map, on its page, among the names and beside its picture', async ({ page }) => {
  const home = await lookAtEach(page, ['/'], listed);
  const expected = Object.entries(home.get('/')!).filter(([href]) => href.startsWith('/country/')).map(([href, [names]]) => [href, names!] as const);
  const marks = (await lookAtEach(page, ['/'], (doc) => [...doc.querySelectorAll('.front svg > a')].map((a) => [a.getAttribute('href')!, Number(/, (\d+)\D/.exec(a.getAttribute('aria-label')!)?.[1])] as const))).get('/')!;
  const rows = (await lookAtEach(page, ['/signatories/'], (doc) => [...doc.querySelectorAll('.signed tbody tr')].map((row) => row.querySelector('td:nth-of-type(3) a')?.getAttribute('href') ?? ''))).get('/signatories/')!;
  const own = await lookAtEach(page, countries, (doc) => ({
    hero: doc.querySelector('.hero .serif')!.textContent!,
    lines: doc.querySelectorAll('#signed .names li').length,
    alt: doc.querySelector('meta[property="og:image:alt"]')!.getAttribute('content')!.replace(/\u00a0/g, ' '),
  }));
  const signed = new Map(expected);
  expect(signed.size).toBe(23);
  const wrong = countries.flatMap((address) => {
    const names = signed.get(address) ?? 0;
    const { hero, lines, alt } = own.get(address)!;
    const inList = rows.filter((href) => href === address).length;
    const onMap = marks.filter(([href, n]) => href === address && !Number.isNaN(n)).map(([, n]) => n);
    const same = Number(hero) === names && lines === names && inList === names && onMap.every((n) => n === names) && (names === 0) === (onMap.length === 0);
    return same && alt.includes(`${names} of 158 names`) ? [] : [`${address}: listed ${names}, page ${hero}, ${lines} lines, ${inList} names, map ${onMap.join('/')}, "${alt}"`];
  });
  expect(wrong).toEqual([]);
  expect(rows.filter((href) => !href).length).toBe(6);
});

test('every line of the letter stands on exactly one country’s page, or among the six', async ({ page }) => {
  const numbers = await lookAtEach(page, [...countries, '/signatories/not-stated/'], (doc) => [...doc.querySelectorAll('.names li, .signed tbody tr')].map((line) => Number(line.id.slice(1))));
  const all = [...numbers.values()].flat().sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: 158 }, (_, i) => i + 1));
  expect(numbers.get('/signatories/not-stated/')).toEqual([33, 66, 82, 115, 132, 158]);
});

test('every country and territory of the registry answers with a page of its own', async ({ page, request }) => {
  const registry = readFileSync(join(root, 'data/world/countries.csv'), 'utf8').trim().split('\n').slice(1).map((line) => `/country/${line.split(',')[3]}/`);
  expect([...countries].sort()).toEqual([...registry].sort());
  const statuses: string[] = [];
  for (const address of countries) {
    const status = (await request.get(address, { maxRedirects: 0 })).status();
    if (status !== 200) statuses.push(`${address}: ${status}`);
  }
  expect(statuses).toEqual([]);
  const heads = [...(await lookAtEach(page, countries, (doc) => ({ h1: [...doc.querySelectorAll('h1')].map((h) => h.textContent), title: doc.title }))).values()];
  expect(heads.filter((h) => h.h1.length !== 1)).toEqual([]);
  expect(new Set(heads.map((h) => h.title)).size).toBe(countries.length);
  expect(new Set(heads.map((h) => h.h1[0])).size).toBe(countries.length);
});

test('figures are of one width wherever a page sets body text, so that columns of them line up', async ({ page }) => {
  for (const address of ['/', '/signatories/', '/statements/', '/country/malaysia/', '/map/share/']) {
    await page.goto(address);
    const asked = await page.evaluate(() => [document.body, ...document.querySelectorAll('main td, main p, main li')].map((e) => getComputedStyle(e).fontVariantNumeric));
    expect(asked.length, address).toBeGreaterThan(20);
    expect([...new Set(asked)], address).toEqual(['lining-nums tabular-nums']);
  }
});
