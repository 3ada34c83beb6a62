/** The main job: from the map to a country's page, and from there to somebody else. */
import { expect, test } from './helpers';
import { pointOn } from './map';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } });

test('a reader clicks Malaysia on the inset and reads the sixty names printed under it', async ({ page }) => {
  await page.goto('/');
  const { x, y } = await pointOn(page.locator('.insets svg a[href="/country/malaysia/"]'));
  await page.mouse.click(x, y);
  await page.waitForURL('**/country/malaysia/');
  await expect(page.locator('h1')).toHaveText('Malaysia');
  await expect(page.locator('.hero .serif')).toHaveText('60');
  const names = page.locator('#signed .names li');
  await expect(names).toHaveCount(60);
  await expect(names.first()).toHaveText('1Abdullah Sani Abdul Hamid');
  await expect(names.last()).toHaveText('156Wong Tien Fatt');
  await expect(page.locator('svg.inset a.picked')).toHaveAttribute('href', '/country/malaysia/');
});

test('a reader who points at a country sees its numbers, and Escape puts them away', async ({ page }) => {
  await page.goto('/');
  const { x, y } = await pointOn(page.locator('.insets svg a[href="/country/malaysia/"]'));
  await page.mouse.move(x, y);
  const card = page.locator('map-figure .card');
  await expect(card).toBeVisible();
  await expect(card.locator('b')).toHaveText('Malaysia');
  await expect(card).toContainText('60');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('a reader copies the link of a country’s page, sees that it worked and hears it', async ({ page }) => {
  await page.goto('/country/malaysia/');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(new URL(canonical!).pathname).toBe('/country/malaysia/');
  const row = page.locator('copy-link:visible');
  // The line that a screen reader reads out must stand there, empty, before it is filled.
  await expect(row.getByRole('status')).toHaveText('');
  await row.getByRole('button', { name: 'Copy link' }).click();
  await expect(row.getByRole('status')).toHaveText('Link copied');
  await expect(row.getByRole('status')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
  await expect(row.getByRole('status')).toHaveText('', { timeout: 6000 });
});

test('a reader copies the words to cite the page with', async ({ page }) => {
  await page.goto('/country/malaysia/');
  const row = page.locator('copy-link:visible');
  await row.getByRole('button', { name: 'Copy citation' }).click();
  await expect(row.getByRole('status')).toHaveText('Citation copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await page.locator('#citation').textContent())!.trim());
});

test('a reader prints the page from its row of buttons', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }));
  await page.goto('/country/malaysia/');
  await page.locator('copy-link:visible').getByRole('button', { name: 'Print' }).click();
  expect(await page.evaluate(() => (window as unknown as { printed?: boolean }).printed)).toBe(true);
});

test.describe('where the clipboard refuses', () => {
  test.use({ permissions: [] });

  test('a reader gets the address, selected, to copy by hand', async ({ page }) => {
    // A click in a window of its own may always write; here the browser says no.
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) } }));
    await page.goto('/country/malaysia/');
    await page.locator('copy-link:visible [data-share]').click();
    const field = page.getByLabel('Address of this page');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue((await page.locator('link[rel=canonical]').getAttribute('href'))!);
    expect(await field.evaluate((i: HTMLInputElement) => i.value.slice(i.selectionStart!, i.selectionEnd!))).toBe(await field.inputValue());
  });
});

for (const [name, picture] of [['/country/malaysia/', '/og/malaysia.png'], ['/country/tuvalu/', '/og/tuvalu.png'], ['/', '/og/home.png']] as const) {
  test(`whoever receives ${name} sees a picture of 1200 by 630 pixels in the chat`, async ({ page, request }) => {
    await page.goto(name);
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(new URL(image!).pathname).toBe(picture);
    const reply = await request.get(picture);
    const bytes = await reply.body();
    expect([reply.status(), reply.headers()['content-type']]).toEqual([200, 'image/png']);
    // https://www.w3.org/TR/png-3/#11IHDR: after the signature and the chunk's head, width and height as 32-bit numbers.
    expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  });
}
