/** On paper, and for readers who get dizzy. */
import { expect, test } from './helpers';

test.use({ viewport: { width: 1280, height: 800 } });

test('on paper a country’s page has its names, its map and its address, and nothing to press', async ({ page }) => {
  await page.goto('/country/malaysia/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#signed .names li:visible')).toHaveCount(60);
  await expect(page.locator('svg.inset a.picked path').first()).toBeVisible();
  await expect(page.locator('#share')).toContainText('/country/malaysia/');
  for (const hidden of ['nav', 'form', 'button', '.skip', '.card']) await expect(page.locator(`${hidden}:visible`)).toHaveCount(0);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('on paper the list of names has all 158', async ({ page }) => {
  await page.goto('/signatories/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody tr:visible')).toHaveCount(158);
});

test('on paper the timeline is the list by month, which flows from sheet to sheet, however wide the paper', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.strip')).toBeHidden();
  await expect(page.locator('.as-list summary')).toBeHidden();
  // A grid that is broken over two sheets lays one row on another (Chromium 156).
  expect(await page.locator('.months section').evaluateAll((all) => [...new Set(all.map((s) => getComputedStyle(s).display))])).toEqual(['block']);
  await expect(page.locator('.months li').last()).toBeVisible();
});

test('on paper nothing of the statements is folded away, however narrow the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/statements/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.fold > summary:visible')).toHaveCount(0);
  const folds = await page.locator('.fold').count();
  expect(folds).toBeGreaterThan(40);
  await expect(page.locator('.fold > :nth-child(2):visible')).toHaveCount(folds);
});

test('from map to country the page changes at once: a blend would hold the new page back', async ({ page }) => {
  // https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-pagerevealevent-interface
  await page.addInitScript(() => addEventListener('pagereveal', (event) => Object.assign(window, { blended: (event as Event & { viewTransition?: object }).viewTransition !== null })));
  await page.goto('/');
  await page.locator('#countries a[href="/country/malaysia/"]').click();
  await page.waitForURL('**/country/malaysia/');
  // The event comes with the first frame, which may be after the load.
  await expect.poll(() => page.evaluate(() => (window as { blended?: boolean }).blended)).toBe(false);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
