/** Each kind of page in both themes, on a desk and a phone, with large text, on paper and without movement. */
import { axe, expect, test } from './helpers';
import { moving, overlaps, sideways, standardText } from './layout';
import { kinds } from './pages';

test.use({ viewport: { width: 1280, height: 800 } });

/** `/nonsense/` stands for the page of what is not there. */
const shown = [...kinds(), '/nonsense/'];

test.describe('to everybody', () => {
  test.use({ expected: /status of 404/ });

  for (const address of shown) {
    test(`${address} has no fault of accessibility, light and dark, on a desk and on a phone`, async ({ page }) => {
      await page.goto(address);
      const faults: string[] = [];
      for (const [width, height] of [[1280, 800], [390, 844]] as const) {
        await page.setViewportSize({ width, height });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          faults.push(...(await axe(page)).map((f) => `${colorScheme} ${width}: ${f}`));
        }
      }
      expect(faults).toEqual([]);
    });

    test(`${address} fits every screen, also with text at 200 %, and keeps still`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      const wrong: string[] = [];
      for (const width of [320, 360, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        wrong.push(...[...(await sideways(page)), ...(await overlaps(page)), ...(await moving(page))].map((w) => `${width}: ${w}`));
      }
      await standardText(page, 32);
      for (const width of [1280, 768]) {
        await page.setViewportSize({ width, height: 800 });
        wrong.push(...[...(await sideways(page)), ...(await overlaps(page))].map((w) => `${width}, 200 %: ${w}`));
      }
      expect(wrong).toEqual([]);
    });
  }
});

test('every kind of page shows its text without JavaScript, and no button that would do nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  for (const address of kinds()) {
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCount(1);
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(100);
    expect(await page.locator('[data-share]:visible, button[hidden]:visible').count()).toBe(0);
  }
  await context.close();
});
