/** What lies below the map waits for the map, and for nothing else: nobody finds it missing. */
import type { Page } from '@playwright/test';
import { expect, slowLine, test } from './helpers';

test.use({ viewport: { width: 1280, height: 800 } });

/** Of the headings below the map, those that are drawn. */
const drawn = (page: Page): Promise<readonly string[]> =>
  page.locator('drawn-later h2').evaluateAll((all) => all.filter((h) => getComputedStyle(h.closest('drawn-later')!).contentVisibility === 'visible').map((h) => h.textContent!));

const everyPart = ['The 23 countries', 'What happened, who called, what Phnom Penh answered', 'Who spoke, and on what evidence'];

test('it is drawn without anybody doing anything', async ({ page }) => {
  await page.goto('/');
  await expect.poll(() => drawn(page)).toEqual(everyPart);
});

test('an address that points into it is there at once', async ({ page }) => {
  await page.goto('/#voices', { waitUntil: 'domcontentloaded' });
  expect(await drawn(page)).toEqual(everyPart);
  await expect(page.getByRole('heading', { name: 'Who spoke, and on what evidence' })).toBeInViewport();
});

test('on a slow line, whoever skips the map at first paint arrives at the list', async ({ page }) => {
  await slowLine(page);
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await page.getByRole('link', { name: 'Skip the map' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'The 23 countries' })).toBeInViewport();
  expect(await drawn(page)).toEqual(everyPart);
});

test('where the script of the page never comes it is drawn all the same', async ({ page }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain('<script type="module">');
    await route.fulfill({ response, body: html.replace(/<script type="module">[^]*?<\/script>/, '') });
  });
  await page.goto('/');
  expect(await drawn(page)).toEqual([]);
  await expect.poll(() => drawn(page), { timeout: 10_000 }).toEqual(everyPart);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is drawn with the rest', async ({ page }) => {
    await page.goto('/');
    expect(await drawn(page)).toEqual(everyPart);
  });
});
