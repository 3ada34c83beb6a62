/** A reader on a slow line does not wait for anything to settle: what is typed or tapped at first paint counts. */
import type { Page } from '@playwright/test';
import { expect, slowLine, test } from './helpers';

test.setTimeout(60_000);

/** Opens a page on a slow line and returns as soon as something of it is painted. */
async function openAtFirstPaint(page: Page, address: string): Promise<void> {
  await slowLine(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, undefined, { polling: 'raf' });
}

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('a letter typed into the list of names at first paint filters it', async ({ page }) => {
    await openAtFirstPaint(page, '/signatories/');
    await page.getByLabel('Find a name').press('x');
    await expect(page.getByRole('status').filter({ hasText: 'names' })).toHaveText('1 of 158 names');
    await expect(page.locator('tbody tr:visible')).toHaveCount(1);
  });

  test('a word typed into the search of the header at first paint is answered', async ({ page }) => {
    await openAtFirstPaint(page, '/');
    await page.getByLabel('Find a country or a person').pressSequentially('zim');
    await expect(page.getByRole('option').first()).toContainText('Zimbabwe');
  });

  test('a click on a country at first paint opens its page', async ({ page }) => {
    await openAtFirstPaint(page, '/');
    await page.locator('svg.world a[href="/country/australia/"]').click();
    await page.waitForURL('**/country/australia/');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, permissions: ['clipboard-read', 'clipboard-write'] });

  test('the button that copies the link works when tapped at first paint', async ({ page }) => {
    await openAtFirstPaint(page, '/country/malaysia/');
    await page.locator('copy-link:visible [data-share]').tap();
    await expect(page.locator('copy-link:visible [role=status]')).toHaveText('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https?:\/\/[^/]+\/country\/malaysia\/$/);
  });
});
