/** With JavaScript switched off everything that matters is there: map, numbers, pages, search. */
import { expect, test } from './helpers';
import { pages } from './pages';

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

test('the map is coloured: ten countries with one name, then six, two, four and one', async ({ page }) => {
  await page.goto('/');
  const seen = await page.evaluate(() =>
    [1, 2, 3, 4, 5].map((level) => {
      const links = [...document.querySelectorAll(`.front svg a.q${level}`)];
      return { countries: new Set(links.map((a) => a.getAttribute('href'))).size, fills: new Set(links.map((a) => getComputedStyle(a).fill)) };
    }).map(({ countries, fills }) => ({ countries, fills: [...fills] })),
  );
  expect(seen.map((s) => s.countries)).toEqual([10, 6, 2, 4, 1]);
  // One colour per class, all different, and none that of the page or of land without a name.
  expect(seen.map((s) => s.fills.length)).toEqual([1, 1, 1, 1, 1]);
  const none = await page.locator('.front svg g.none').first().evaluate((g) => getComputedStyle(g).fill);
  expect(new Set([...seen.flatMap((s) => s.fills), none, 'rgb(255, 255, 255)']).size).toBe(7);
  await expect(page.locator('.legend-classes li')).toHaveText(['1 10 countries', '2–4 6 countries', '5–9 2 countries', '10–24 4 countries', '25 or more 1 country']);
});

test('the list names 23 countries whose numbers make 152, and the six of no country below', async ({ page, request }) => {
  await page.goto('/');
  const rows = page.locator('#countries tbody tr');
  const numbers = (await rows.locator('td:nth-of-type(2) b').allTextContents()).map(Number);
  expect(numbers.length).toBe(24);
  expect(numbers.slice(0, 23).reduce((a, b) => a + b)).toBe(152);
  expect(await rows.last().innerText()).toMatch(/^Mandate not stated\s+6\s+–\s+–$/);
  const links = await rows.locator('th a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  const statuses = await Promise.all(links.map(async (href) => (await request.get(href, { maxRedirects: 0 })).status()));
  expect(statuses).toEqual(links.map(() => 200));
});

test('a country’s page is complete: names, bodies, notes, map and evidence, and no button that does nothing', async ({ page }) => {
  await page.goto('/country/malaysia/');
  await expect(page.locator('#signed .names li:visible')).toHaveCount(60);
  await expect(page.locator('svg a.picked:visible')).toHaveCount(2);
  for (const part of ['signed', 'bodies', 'notes', 'share']) await expect(page.locator(`#${part}`)).toBeVisible();
  await expect(page.locator('main button:visible')).toHaveCount(0);
});

test('the search of the header leads to a page that lists every country and territory', async ({ page }) => {
  await page.goto('/about/');
  await page.getByLabel('Find a country or a person').fill('siam');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/find/?q=siam');
  const countries = pages().filter((p) => /^\/country\/[^/]+\/$/.test(p));
  expect(countries.length).toBeGreaterThan(240);
  const listed = await page.locator('.directory a:not(.n):visible').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  expect([...new Set(listed)].sort()).toEqual([...countries].sort());
});

test('every view of the map is a link to a page of its own, which says that it is the one shown', async ({ page }) => {
  await page.goto('/');
  const views = page.getByRole('navigation', { name: 'What the map shows' });
  const reached = new Set(['/']);
  for (const href of reached) {
    await page.goto(href);
    // Bodies and days share an entry of the first row, which is current too.
    await expect(views.locator('[aria-current=page]').last()).toHaveAttribute('href', `${href}#shown`);
    await expect(page.locator('svg.world')).toBeVisible();
    for (const next of await views.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href')!))) reached.add(next.replace(/#.*/, ''));
  }
  expect([...reached].sort()).toEqual(['/', ...pages().filter((p) => p.startsWith('/map/'))].sort());
});

test('the note on borders beside every map leads to the tables of what is drawn otherwise, and why', async ({ page }) => {
  for (const address of ['/', '/map/share/', '/country/malaysia/', '/body/ipu/']) {
    await page.goto(address);
    await page.getByRole('link', { name: 'About, “Map and borders”' }).click();
    await expect(page).toHaveURL('/about/#map');
  }
  const row = page.locator('#map tr').filter({ hasText: 'Crimea' });
  await expect(row.locator('th, td')).toHaveText(['Crimea', 'with Russia, which administers it', 'with Ukraine', 'The UN General Assembly affirmed the borders of Ukraine. Resolution 68/262 (2014)']);
  for (const place of ['Bir Tawil', 'Ilemi Triangle', 'Aksai Chin, Shaksgam Valley', 'Akrotiri and Dhekelia']) await expect(page.locator('#disputed').getByRole('rowheader', { name: place })).toBeVisible();
});

test('a map with classes leads to the reason of their limits', async ({ page }) => {
  await page.goto('/map/share/');
  await page.getByRole('link', { name: 'Why these classes' }).click();
  await expect(page).toHaveURL('/about/#classes');
  await expect(page.locator('#classes')).toContainText('Names. Round limits.');
});

test('statements and signatories are whole without their filters', async ({ page }) => {
  await page.goto('/signatories/');
  await expect(page.locator('tbody tr:visible')).toHaveCount(158);
  await page.goto('/statements/');
  await expect(page.locator('.said:not([data-x]):visible')).toHaveCount(20);
});
