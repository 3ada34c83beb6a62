/** With a finger on a phone of 390 pixels. */
import { everythingDrawn, expect, test } from './helpers';
import { pointOn } from './map';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a reader taps the mark of Singapore, first for its numbers and then for its page with one name', async ({ page }) => {
  await page.goto('/');
  const mark = page.getByRole('region', { name: 'South-East Asia' }).locator('a[href="/country/singapore/"]');
  const { x, y } = await pointOn(mark);
  await page.touchscreen.tap(x, y);
  const open = page.locator('map-figure .card').getByText('Open the page');
  await expect(open).toBeVisible();
  await expect(page.locator('map-figure .card b')).toHaveText('Singapore');
  await open.tap();
  await page.waitForURL('**/country/singapore/');
  await expect(page.locator('#signed .names li')).toHaveText(['21Charles Chong']);
});

test('a second tap on the same country opens its page too', async ({ page }) => {
  await page.goto('/');
  const { x, y } = await pointOn(page.locator('.insets a[href="/country/timor-leste/"]'));
  await page.touchscreen.tap(x, y);
  await expect(page.locator('map-figure .card b')).toHaveText('Timor-Leste');
  expect(new URL(page.url()).pathname).toBe('/');
  await page.touchscreen.tap(x, y);
  await page.waitForURL('**/country/timor-leste/');
  await expect(page.locator('#signed .names li')).toHaveCount(8);
});

test('every responder and the subject has a target of 24 by 24 pixels somewhere on the maps', async ({ page }) => {
  await page.goto('/');
  const small = await page.evaluate(() => {
    // A square of 24 pixels around one of the points a finger may choose, all of it the country's own.
    const fits = (a: Element, x: number, y: number) =>
      [-11, -6, 0, 6, 11].every((dx) => [-11, -6, 0, 6, 11].every((dy) => document.elementFromPoint(x + dx, y + dy)?.closest('a') === a));
    const reachable = (a: Element): boolean => {
      a.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = a.getBoundingClientRect();
      for (let y = top; y <= bottom; y += 2) for (let x = left; x <= right; x += 2) if (fits(a, x, y)) return true;
      return false;
    };
    const links = [...document.querySelectorAll('.front svg > a')];
    return [...new Set(links.map((a) => a.getAttribute('href')))].filter((href) => !links.some((a) => a.getAttribute('href') === href && reachable(a)));
  });
  expect(small).toEqual([]);
});

test('the menu opens before any script has come, and leads to every section', async ({ page }) => {
  await page.goto('/country/malaysia/');
  await page.getByText('Menu', { exact: true }).tap();
  await expect(page.getByRole('navigation', { name: 'Menu' }).getByRole('link')).toHaveText(['Map', 'Signatories', 'Who spoke', 'Statements', 'Demands', 'Sources', 'About']);
});

test('the statements stay short, both sides in one size, and what is folded opens with a tap', async ({ page }) => {
  await page.goto('/statements/');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(14_000);
  const sizes = await page.locator('.chronicle .said:not([data-x]) .voice').evaluateAll((all) => [...new Set(all.map((v) => getComputedStyle(v).font))]);
  expect(sizes).toHaveLength(1);
  const call = page.locator('#ipu-2017-10-18');
  await expect(call.getByRole('link', { name: 'Release Kem Sokha' })).toBeHidden();
  await call.getByText('Asked for, place, sources differ').tap();
  await expect(call.getByRole('link', { name: 'Release Kem Sokha' })).toBeVisible();
});

for (const width of [320, 360, 390, 412]) {
  test(`no figure, no figure and its unit, no word of a head is broken at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const address of ['/', '/map/share/', '/map/european-parliament/', '/map/circles/']) {
      await page.goto(address);
      await everythingDrawn(page);
      const broken = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement!;
          if (parent.closest('svg, script, style, .card') || !parent.checkVisibility()) continue;
          const words = parent.closest('thead, .legend-classes, .switch') ? /\S+/g : /\d[\d.,]*(\u00a0%)?/g;
          for (const match of node.textContent!.matchAll(words)) {
            const range = document.createRange();
            range.setStart(node, match.index);
            range.setEnd(node, match.index + match[0].length);
            if (new Set([...range.getClientRects()].map((r) => Math.round(r.top))).size > 1) found.push(match[0]);
          }
        }
        return found;
      });
      expect([address, broken]).toEqual([address, []]);
    }
  });
}

test('the map begins within the first two thirds of the screen, below a switch of four lines in two columns', async ({ page }) => {
  await page.goto('/');
  const { y } = (await page.locator('svg.world').boundingBox())!;
  expect(y).toBeLessThan(600);
  expect((await page.locator('.switch').boundingBox())!.height).toBeLessThanOrEqual(150);
});

test('circles that the world leaves out are said to be on the larger maps', async ({ page }) => {
  await page.goto('/map/circles/');
  await expect(page.locator('.legend-title')).toContainText('those within the frames are on the larger maps');
});

test('under the world stand the words it has no room for, its legend in one row, and then the parts', async ({ page }) => {
  await page.goto('/');
  const outside = page.locator('.outside');
  await expect(outside).toHaveText('Outside the frames: South Africa 11, Canada 4, Argentina 1, Australia 1, United States 1.');
  await expect(outside.getByRole('link', { name: 'Canada 4' })).toHaveAttribute('href', '/country/canada/#signed');
  const blocks = await page.locator('.legend-classes li').evaluateAll((all) => all.map((e) => e.getBoundingClientRect().top));
  expect(new Set(blocks).size).toBe(1);
  const top = async (of: string) => (await page.locator(of).first().boundingBox())!.y;
  const order = [await top('.world'), await top('.outside'), blocks[0]!, await top('.insets')];
  expect(order).toEqual([...order].sort((a, b) => a - b));
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(outside).toBeHidden();
});

test('an address inside a fold opens it', async ({ page }) => {
  await page.goto('/statements/#by-kind-ngo');
  await expect(page.locator('#by-kind-ngo')).toBeInViewport();
});
