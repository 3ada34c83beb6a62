/** Back and forward find a page as it was left. */
import type { Page } from '@playwright/test';
import { expect, test, withBackForwardCache } from './helpers';

test.use({ launchOptions: withBackForwardCache, viewport: { width: 1280, height: 800 } });

/** `page.goBack()` waits for a load that a page from the cache never has. */
async function go(page: Page, steps: -1 | 1, address: string): Promise<void> {
  await page.evaluate((n) => history.go(n), steps);
  await expect(page).toHaveURL(address);
}

test('back from a country brings the filtered list of names again, with its text, rows and place', async ({ page }) => {
  await page.goto('/signatories/');
  await page.getByLabel('Find a name').pressSequentially('lim');
  await expect(page.getByRole('status').filter({ hasText: 'names' })).toHaveText('3 of 158 names');
  await page.evaluate(() => Object.assign(window, { kept: true }));
  const place = await page.evaluate(() => (scrollTo(0, 200), scrollY));
  await page.locator('tbody tr:visible a[href="/country/malaysia/"]').first().click();
  await page.waitForURL('**/country/malaysia/');
  await page.evaluate(() => scrollTo(0, 700));

  await go(page, -1, '/signatories/?q=lim');
  await expect(page.getByLabel('Find a name')).toHaveValue('lim');
  await expect(page.locator('tbody tr:visible')).toHaveCount(3);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  // The very page that was left, not a new one.
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);

  await go(page, 1, '/country/malaysia/');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
});

test('back from a country brings the map again at the place where it was left', async ({ page }) => {
  await page.goto('/');
  const link = page.locator('#countries a[href="/country/south-africa/"]').first();
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await link.click();
  await page.waitForURL('**/country/south-africa/');
  await go(page, -1, '/');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('back brings the chosen filters of the statements', async ({ page }) => {
  await page.goto('/statements/');
  await page.getByLabel('Kind of speaker').selectOption('parliamentary');
  await expect(page.locator('output')).toHaveText('1 of 20 statements, and what stands beside them as context', { useInnerText: true });
  await page.locator('.said:visible').first().getByRole('link').first().click();
  await page.waitForURL('**/body/**');
  await go(page, -1, '/statements/?kind=parliamentary');
  await expect(page.getByLabel('Kind of speaker')).toHaveValue('parliamentary');
  await expect(page.locator('output')).toHaveText('1 of 20 statements, and what stands beside them as context', { useInnerText: true });
});
