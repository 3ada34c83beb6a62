/** Land without a response: one link for the first picture, a link of its own for whoever comes to it. */
import type { Page } from '@playwright/test';
import { expect, test } from './helpers';
import { pointOnLand } from './map';

const card = (page: Page) => page.locator('map-figure .card');

test.describe('with a mouse', () => {
  test.use({ viewport: { width: 1280, height: 1000 } });

  test('pointing at it names the country, and a click opens that country’s page', async ({ page }) => {
    await page.goto('/');
    const { x, y } = await pointOnLand(page, 'poland');
    await page.mouse.move(x, y);
    await expect(card(page).locator('b')).toHaveText('Poland');
    await expect(page.locator('svg a:hover')).toHaveAttribute('href', '/country/poland/');
    await page.mouse.click(x, y);
    await page.waitForURL('**/country/poland/');
  });

  test('a press that no movement went before opens the country’s page too', async ({ page }) => {
    await page.goto('/');
    const { x, y } = await pointOnLand(page, 'mongolia');
    const mouse = await page.context().newCDPSession(page);
    await mouse.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, button: 'left', clickCount: 1 });
    await page.waitForTimeout(100);
    await mouse.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, button: 'left', clickCount: 1 });
    await page.waitForURL('**/country/mongolia/');
  });
});

test.describe('while the facts of the card do not come', () => {
  test.use({ viewport: { width: 1280, height: 1000 }, expected: /cards\.json/ });

  test('it has its own name before anything was fetched for the card', async ({ page }) => {
    await page.route('**/cards.json', (route) => route.abort());
    await page.goto('/');
    const { x, y } = await pointOnLand(page, 'dr-congo');
    await page.mouse.move(x, y);
    await expect(card(page).locator('b')).toHaveText('DR Congo');
  });
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the first tap names and outlines the country, the second opens its page', async ({ page }) => {
    await page.goto('/');
    const { x, y } = await pointOnLand(page, 'poland');
    await page.touchscreen.tap(x, y);
    await expect(card(page).locator('b')).toHaveText('Poland');
    await expect(page.locator('.front svg .ring > use')).toHaveCount(2);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.touchscreen.tap(x, y);
    await page.waitForURL('**/country/poland/');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it leads to the list of all countries, in which each is a link', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.front svg a[data-lands]').first()).toHaveAttribute('href', '/find/');
    await page.goto('/find/');
    await expect(page.locator('main a[href="/country/poland/"]').first()).toBeVisible();
  });
});
