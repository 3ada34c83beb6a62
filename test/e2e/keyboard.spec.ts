/** Nobody needs a mouse. */
import type { Page } from '@playwright/test';
import { expect, test } from './helpers';

test.use({ viewport: { width: 1280, height: 800 } });

/** What the letter prints under each country: names, and the country's share where members of a national parliament signed. */
const labels = [
  'Argentina, 1 signatory, 1.4 % of 72 seats of the Senate',
  'Australia, 1 signatory, 0.7 % of 150 seats',
  'Austria, 1 signatory, members of the European Parliament only',
  'Belgium, 1 signatory, members of the European Parliament only',
  'Bulgaria, 1 signatory, 0.4 % of 240 seats',
  'Cambodia, addressed',
  'Canada, 4 signatories, 1.2 % of 338 seats',
  'France, 2 signatories, 1 with 0.3 % of 348 seats of the Senate, 1 in the European Parliament',
  'Germany, 11 signatories, 9 with 1.3 % of 709 seats, 2 in the European Parliament',
  'Indonesia, 21 signatories, 3.8 % of 560 seats',
  'Italy, 2 signatories, members of the European Parliament only',
  'Lithuania, 1 signatory, members of the European Parliament only',
  'Macedonia (North Macedonia), 2 signatories, 1.7 % of 120 seats',
  'Malaysia, 60 signatories, 27.0 % of 222 seats',
  'Netherlands, 2 signatories, members of the European Parliament only',
  'Philippines, 11 signatories, 10 with 3.4 % of 297 seats, 1 with 4.2 % of 24 seats of the Senate',
  'Portugal, 1 signatory, members of the European Parliament only',
  'Singapore, 1 signatory, 1.0 % of 100 seats',
  'South Africa, 11 signatories, 2.8 % of 400 seats',
  'Spain, 5 signatories, members of the European Parliament only',
  'Sweden, 1 signatory, 0.3 % of 349 seats',
  'Timor-Leste, 8 signatories, 12.3 % of 65 seats',
  'United Kingdom, 3 signatories, 1 with 0.2 % of 650 seats, 2 in the European Parliament',
  'United States of America, 1 signatory, 0.2 % of 435 seats',
];

interface Stop {
  readonly onMap: boolean;
  /** Accessible name of a country on a map; else the text. */
  readonly name: string;
  /** Strokes of everything drawn for it, one string. */
  readonly look: string;
}

/** Presses Tab and says where the focus is then. */
async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const at = document.activeElement!;
    const look = [...at.querySelectorAll('path')].map((e) => getComputedStyle(e)).map((s) => `${s.stroke} ${s.strokeWidth}`).join('; ');
    return { onMap: at.closest('.front svg') !== null, name: (at.getAttribute('aria-label') ?? at.textContent ?? '').replace(/\u00a0/g, ' ').trim(), look };
  });
}

/** All stops from the link that skips the maps to the list behind them. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.getByText('Skip the map').focus();
  while (!(await page.evaluate(() => document.activeElement!.closest('#countries')))) {
    stops.push(await tab(page));
    if (stops.length > 90) throw new Error(`no way out: ${stops.map((s) => s.name).join(', ')}`);
  }
  return stops;
}

/** Strokes of every country with a link of its own while nothing has the focus, by its name. */
async function unfocusedLooks(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll('.front svg > a')].filter((a) => !a.hasAttribute('tabindex')).map((a) => [a.getAttribute('aria-label')!.replace(/\u00a0/g, ' '), [...a.querySelectorAll('path')].map((e) => getComputedStyle(e)).map((s) => `${s.stroke} ${s.strokeWidth}`).join('; ')])),
  );
}

for (const view of ['circles', 'share', 'eu', 'un', 'by-2017-09-03']) {
  test(`on /map/${view}/ each stop of the maps has a name that says more than its country's, and is seen to have the focus`, async ({ page }) => {
    await page.goto(`/map/${view}/`);
    const unfocused = await unfocusedLooks(page);
    const stops = (await walk(page)).filter((s) => s.onMap);
    expect(stops.length).toBeGreaterThanOrEqual(24);
    expect(stops.length).toBeLessThanOrEqual(30);
    expect(stops.filter((s) => !s.name.includes(', ') || !s.look || s.look === unfocused[s.name])).toEqual([]);
  });
}

test('Tab passes every country with a name on the letter once, says its numbers and shows where it is', async ({ page }) => {
  await page.goto('/');
  const unfocused = await unfocusedLooks(page);
  const stops = (await walk(page)).filter((s) => s.onMap);
  expect(stops.length).toBeLessThanOrEqual(30);
  expect(stops.map((s) => s.name).sort()).toEqual(labels);
  expect(stops.filter((s) => !s.look || s.look === unfocused[s.name])).toEqual([]);
});

for (const [width, height] of [[1280, 800], [390, 844], [320, 640]] as const) {
  test(`from the link that skips the maps to the last country there are at most thirty stops, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of ['/', '/map/share/', '/map/eu/', '/map/by-2022-01-31/']) {
      await page.goto(address);
      const stops = await walk(page);
      expect([address, stops.findLastIndex((s) => s.onMap) + 1 <= 30]).toEqual([address, true]);
    }
  });
}

test('the country with the focus is outlined over its neighbours, an accent line on a casing in the page colour', async ({ page }) => {
  await page.goto('/');
  for (let i = 0, name = ''; i < 60 && !name.startsWith('France, '); i++) name = (await tab(page)).name;
  const ring = await page.locator('.front svg').filter({ has: page.locator('.ring') }).evaluate((svg) => ({
    // And the country once more, of which half the lines would leave little.
    land: [...svg.querySelectorAll('.ring > g')].map((e) => [e === svg.querySelector('.ring')!.lastElementChild, getComputedStyle(e).fill === getComputedStyle(document.activeElement!).fill]),
    // Only words lie above it.
    after: [...svg.querySelectorAll('.ring ~ *')].map((e) => e.getAttribute('class')),
    lines: [...svg.querySelectorAll('.ring > use')].map((e) => getComputedStyle(e)).map((s) => [s.stroke, s.strokeWidth, s.fill]),
  }));
  expect(ring).toEqual({ land: [[true, true]], after: ['labels'], lines: [['rgb(255, 255, 255)', '9px', 'none'], ['rgb(179, 71, 0)', '5px', 'none']] });
});

test('its casing wipes out no dot of a small neighbour', async ({ page }) => {
  await page.goto('/');
  for (let i = 0, name = ''; i < 60 && !name.startsWith('Malaysia, '); i++) name = (await tab(page)).name;
  const above = await page.getByRole('region', { name: 'South-East Asia' }).locator('.ring ~ a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(above).toContain('/country/singapore/');
});

test('also on a map without words', async ({ page }) => {
  await page.goto('/map/un/');
  for (let i = 0, name = ''; i < 60 && !name.startsWith('France, '); i++) name = (await tab(page)).name;
  await expect(page.getByRole('region', { name: 'Europe' }).locator('.labels')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Europe' }).locator('.ring:last-child > use')).toHaveCount(2);
});

test('the first Tab offers to skip to the content, and Enter does it', async ({ page }) => {
  await page.goto('/');
  expect((await tab(page)).name).toBe('Skip to content');
  await expect(page.getByText('Skip to content')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  // The first stop of the content: a number of the heading, which opens its rows.
  expect(await page.evaluate(() => document.activeElement!.closest('h1, header') === null)).toBe(true);
  expect((await tab(page)).name).toBe('23');
});

test('the maps can be skipped as well', async ({ page }) => {
  await page.goto('/');
  await page.getByText('Skip the map').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#countries$/);
  expect([(await tab(page)).name, (await tab(page)).name]).toEqual(['23 countries', 'Malaysia']);
});

test('a reader gets from the top of the front page to Malaysia’s names with Tab and Enter', async ({ page }) => {
  await page.goto('/');
  for (let i = 0, name = ''; i < 60 && !name.startsWith('Malaysia, '); i++) name = (await tab(page)).name;
  await expect(page.locator('map-figure .card')).toContainText('Malaysia');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/country/malaysia/');
  await expect(page.locator('#signed .names li')).toHaveCount(60);
});

test('a reader types part of a former name, goes down to the answer and opens it', async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('combobox').focus();
  await page.keyboard.type('burm');
  await expect(page.getByRole('option').first()).toContainText('Myanmar');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/country/myanmar/');
});
