/** One page of each kind, in both themes, on a phone and a desk: nothing goes wrong on it, and axe finds nothing. */
import { axe, expect, test } from './helpers';
import { kinds } from './pages';

for (const address of kinds()) {
  for (const [colorScheme, width] of [['light', 1280], ['dark', 1280], ['light', 360], ['dark', 360]] as const) {
    test.describe(`${address} ${colorScheme} ${width}`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('has no fault of accessibility and no sideways scroll', async ({ page }) => {
        await page.goto(address);
        expect(await axe(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
  test(`${address} shows its text without JavaScript`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCount(1);
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(100);
    expect(await page.locator('[data-share]:visible, button[hidden]:visible').count()).toBe(0);
    await context.close();
  });
}
