/** However a country is called or spelt in an address, its page is one hop away; what names nothing says so. */
import { bareHost } from './bare-host';
import { expect, test } from './helpers';
import { out } from './pages';

/** Spelling → canonical slug. */
const aliases: readonly (readonly [string, string])[] = [
  ['Malaysia', 'malaysia'], ['MALAYSIA', 'malaysia'], ['my', 'malaysia'], ['MY', 'malaysia'], ['mys', 'malaysia'], ['MYS', 'malaysia'], ['458', 'malaysia'],
  ['macedonia', 'north-macedonia'], ['Macedonia', 'north-macedonia'], ['fyrom', 'north-macedonia'],
  ['east-timor', 'timor-leste'], ['East-Timor', 'timor-leste'], ['timor_leste', 'timor-leste'],
  ['burma', 'myanmar'], ['swaziland', 'eswatini'], ['siam', 'thailand'], ['kampuchea', 'cambodia'], ['viet-nam', 'vietnam'],
  ['usa', 'united-states'], ['USA', 'united-states'], ['us', 'united-states'], ['america', 'united-states'], ['united-states-of-america', 'united-states'],
  ['uk', 'united-kingdom'], ['UK', 'united-kingdom'], ['gb', 'united-kingdom'], ['great-britain', 'united-kingdom'], ['england', 'united-kingdom'],
  ['holland', 'netherlands'], ['the-netherlands', 'netherlands'], ['turkey', 'turkiye'], ['Türkiye', 'turkiye'],
  ['ivory-coast', 'cote-d-ivoire'], ['Côte d’Ivoire', 'cote-d-ivoire'], ['cape-verde', 'cabo-verde'], ['czech-republic', 'czechia'], ['deutschland', 'germany'],
];

test('every spelling leads to the country’s own page in one hop, and takes the query along', async ({ request }) => {
  const wrong: string[] = [];
  for (const [alias, slug] of aliases) {
    const from = `/country/${encodeURIComponent(alias)}`;
    for (const [address, query] of [[from, ''], [`${from}/`, ''], [from, '?from=chat&n=1']] as const) {
      const hop = await request.get(address + query, { maxRedirects: 0 });
      const to = hop.headers().location ?? '';
      const page = await request.get(to || '/nowhere', { maxRedirects: 0 });
      if (hop.status() !== 308 || to !== `/country/${slug}/${query}` || page.status() !== 200) wrong.push(`${address}${query}: ${hop.status()} to "${to}", ${page.status()}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the canonical address itself needs no hop, and lacks at most its last slash', async ({ request }) => {
  expect((await request.get('/country/malaysia/', { maxRedirects: 0 })).status()).toBe(200);
  const slashless = await request.get('/country/malaysia', { maxRedirects: 0 });
  const there = slashless.status() === 200 ? slashless : await request.get(slashless.headers().location!, { maxRedirects: 0 });
  expect(there.status()).toBe(200);
  expect(await there.text()).toContain('/country/malaysia/"');
});

test('on a host that only has files the same names lead on by themselves', async ({ browser, request }) => {
  const host = await bareHost(out);
  const lower = aliases.filter(([alias]) => /^[a-z0-9-]+$/.test(alias));
  for (const [alias, slug] of lower) expect(await (await request.get(`${host.url}/country/${alias}`)).text()).toContain(`content="0; url=/country/${slug}/"`);
  const page = await browser.newPage();
  const arrived: string[][] = [];
  const some = aliases.filter(([alias]) => ['my', '458', 'macedonia', 'east-timor', 'usa', 'ivory-coast'].includes(alias));
  for (const [alias] of some) {
    const visited: string[] = [];
    const note = (frame: { url: () => string }) => visited.push(new URL(frame.url()).pathname);
    page.on('framenavigated', note);
    await page.goto(`${host.url}/country/${alias}/`, { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    page.off('framenavigated', note);
    arrived.push(visited);
  }
  expect(arrived).toEqual(some.map(([alias, slug]) => [`/country/${alias}/`, `/country/${slug}/`]));
  await page.close();
  host.close();
});

test.describe('an address that leads nowhere', () => {
  test.use({ expected: /status of 404/ });

  for (const address of ['/country/atlantis/', '/nonsense/', '/country/', '/country/malaysia/extra/']) {
    test(`${address} answers 404 with the search and every country`, async ({ page }) => {
      const reply = await page.goto(address);
      expect(reply!.status()).toBe(404);
      await expect(page.locator('h1')).toHaveText('This page does not exist');
      const [signed, all] = [page.locator('.directory').first().locator('a'), page.locator('.directory').last().locator('a')];
      await expect(signed).toHaveCount(23);
      await expect(signed.first()).toHaveText('Malaysia 60');
      expect(await all.count()).toBeGreaterThan(240);
      await all.getByText('Zimbabwe').click();
      await page.waitForURL('**/country/zimbabwe/');
    });
  }
});
