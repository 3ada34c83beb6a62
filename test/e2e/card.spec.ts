/** The card beside the map (WCAG 1.4.13), and the legend: with mouse, key and finger. */
import type { Page } from '@playwright/test';
import { expect, test } from './helpers';
import { pointOn, pointOnLand } from './map';

const card = (page: Page) => page.locator('map-figure .card');
const part = (page: Page, name: string, slug: string) => page.getByRole('region', { name }).locator(`svg > a[href="/country/${slug}/"]`);

test.describe('with a mouse', () => {
  test.use({ viewport: { width: 1280, height: 1000 } });

  for (const [name, slug] of [['Europe', 'germany'], ['Europe', 'france'], ['South-East Asia', 'timor-leste']] as const) {
    test(`the pointer gets from ${slug} onto its card, across other land, and the card stays`, async ({ page }) => {
      await page.goto('/');
      const from = await pointOn(part(page, name, slug));
      await page.mouse.move(from.x, from.y);
      await expect(card(page).getByText('of 158 names')).toBeVisible();
      const title = await card(page).locator('b').textContent();
      const to = (await card(page).boundingBox())!;
      await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
      await page.waitForTimeout(500);
      await expect(card(page).locator('b')).toHaveText(title!);
      await card(page).getByText('Open the page').click();
      await page.waitForURL(`**/country/${slug}/`);
    });
  }

  for (const [name, slugs] of [['Europe', ['germany', 'france', 'netherlands', 'sweden', 'macedonia']], ['South-East Asia', ['malaysia', 'singapore', 'timor-leste', 'philippines']]] as const) {
    test(`cards of countries in ${name} are low, and hide neither the country nor the words above nor the other part`, async ({ page }) => {
      for (const slug of slugs) {
        await page.goto('/');
        const mark = part(page, name, slug === 'macedonia' ? 'north-macedonia' : slug);
        const from = await pointOn(mark);
        await page.mouse.move(from.x, from.y);
        await expect(card(page).getByText('of 158 names')).toBeVisible();
        const box = (await card(page).boundingBox())!;
        const frame = (await page.locator('.front').boundingBox())!;
        const over = (b: { x: number; y: number; width: number; height: number }) => Math.min(b.x + b.width, box.x + box.width) > Math.max(b.x, box.x) && Math.min(b.y + b.height, box.y + box.height) > Math.max(b.y, box.y);
        const land = (await mark.locator('path').first().boundingBox())!;
        const other = (await page.locator('.insets section').filter({ hasNot: page.locator(`svg[aria-label="${name}"]`) }).boundingBox())!;
        expect([slug, over(land), over(other), box.y >= frame.y - 1, box.y + box.height <= 1000, box.height <= 220]).toEqual([slug, false, false, true, true, true]);
      }
    });
  }

  test('a pointer that rests on the next country gets that country’s card', async ({ page }) => {
    await page.goto('/');
    const [spain, sweden] = [await pointOn(part(page, 'Europe', 'spain')), await pointOn(part(page, 'Europe', 'sweden'))];
    await page.mouse.move(spain.x, spain.y);
    await expect(card(page).locator('b')).toHaveText('Spain');
    await page.mouse.move(sweden.x, sweden.y);
    await expect(card(page).locator('b')).toHaveText('Sweden');
  });

  test('the page of the country pointed at is there before the click: the line may fail in between', async ({ page, context }) => {
    await page.goto('/');
    const at = await pointOn(page.locator('svg.world > a[href="/country/australia/"]'));
    await page.mouse.move(at.x, at.y);
    await expect(card(page).getByText('of 158 names')).toBeVisible();
    await page.waitForTimeout(1_000);
    await context.setOffline(true);
    await page.mouse.click(at.x, at.y);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Australia');
  });

  test('the card says what its view shows', async ({ page }) => {
    await page.goto('/map/by-2017-09-03/');
    const at = await pointOnLand(page, 'malaysia');
    await page.mouse.move(at.x, at.y);
    await expect(card(page)).toContainText('Malaysia');
    await page.waitForTimeout(300);
    await expect(card(page)).not.toContainText('158');
  });

  test('the circle of a country can be pointed at where it is drawn', async ({ page }) => {
    await page.goto('/map/circles/');
    const circles = await page.evaluate(() =>
      [...document.querySelectorAll('.front .circles a')].map((a) => {
        const path = a.lastElementChild as SVGPathElement;
        const { x, y } = new DOMPoint(0, 0).matrixTransform(path.getScreenCTM()!);
        const [, px = '0', py = '0'] = /^M(-?\d+) ?(-?\d+)/.exec(path.getAttribute('d')!) ?? [];
        const { a: k } = path.getScreenCTM()!;
        const at = { x: x + Number(px) * k, y: y + Number(py) * k };
        return { href: a.getAttribute('href'), hit: document.elementFromPoint(at.x, at.y)?.closest('a')?.getAttribute('href') };
      }),
    );
    expect(circles.length).toBeGreaterThanOrEqual(23);
    expect(circles.filter((c) => c.hit !== undefined && c.hit !== c.href)).toEqual([]);
  });
});

test('the card closes when the focus leaves the map', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('checkbox').last().focus();
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
  await page.getByRole('checkbox').first().focus();
  await expect(card(page)).toBeHidden();
});

for (const [what, width, height] of [['at 400 % zoom', 320, 256], ['on a phone held sideways', 844, 390]] as const) {
  test(`${what} the card is pinned to an edge, and leaves its country and the window to be seen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await page.getByText('Skip the map').focus();
    for (let i = 0; i < 24; ) {
      await page.keyboard.press('Tab');
      // Between the maps stand the counts of their parts, which open no card.
      if (!(await page.evaluate(() => document.activeElement!.closest('svg')))) continue;
      i++;
      // In the middle of the window, where neither edge has much room.
      await page.evaluate(() => document.activeElement!.querySelector('path')!.scrollIntoView({ block: 'center' }));
      await page.evaluate(() => document.activeElement!.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
      await page.evaluate(() => document.activeElement!.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
      await expect(card(page)).toBeVisible();
      const [box, land] = [(await card(page).boundingBox())!, (await page.evaluate(() => document.activeElement!.querySelector('path')!.getBoundingClientRect().toJSON() as DOMRect))];
      const edge = box.y === 0 || Math.abs(box.y + box.height - height) < 1;
      const covers = Math.min(box.y + box.height, land.bottom) - Math.max(box.y, land.top);
      // Land as tall as the window leaves room for a name only.
      expect([i, edge, box.height <= height * 0.42, covers < 0 || land.height > height - 84]).toEqual([i, true, true, true]);
    }
  });
}

test('a card longer than its place is read to the end with the arrow keys', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/');
  const germany = page.getByRole('region', { name: 'Europe' }).locator('svg > a[href="/country/germany/"]');
  await page.keyboard.press('Tab');
  await germany.focus();
  const last = card(page).locator('span').last();
  await expect(card(page).getByText('of 158 names')).toBeVisible();
  await expect(last).not.toBeInViewport();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown');
  await expect(last).toBeInViewport();
  await expect(germany).toBeFocused();
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the card keeps to the edge that is further from its country', async ({ page }) => {
    await page.goto('/');
    for (const low of [true, false]) {
      const mark = part(page, 'Europe', 'germany');
      await mark.evaluate((a, y) => scrollBy(0, a.getBoundingClientRect().top - y), low ? 640 : 120);
      const { x, y } = await mark.evaluate((a) => {
        const { left, top, width, height } = a.querySelector('path')!.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.touchscreen.tap(x, y);
      await expect(card(page)).toBeVisible();
      const box = (await card(page).boundingBox())!;
      expect(low ? box.y === 0 && box.y + box.height < y : box.y > y).toBe(true);
      await page.touchscreen.tap(195, low ? 800 : 20).catch(() => undefined);
      await page.keyboard.press('Escape');
    }
  });

  test('a class of the legend stays brought out until it is tapped again', async ({ page }) => {
    await page.goto('/');
    const fill = (slug: string) => page.locator(`.world > a[href="/country/${slug}/"]`).evaluate((a) => getComputedStyle(a).fill);
    const [before, other] = [await fill('south-africa'), await fill('australia')];
    const pick = page.locator('label', { hasText: '10–24' });
    await expect(page.getByRole('checkbox', { name: /^Bring out 10–24/ })).not.toBeChecked();
    await pick.tap();
    await page.locator('#map-caption').tap();
    expect(await fill('south-africa')).toBe(before);
    expect(await fill('australia')).not.toBe(other);
    await pick.tap();
    await expect.poll(() => fill('australia')).toBe(other);
  });
});
