/** Bringing out a class of the legend: the legend stays where it is, so the reader sees what is picked and how to undo it. */
import type { Page } from '@playwright/test';
import { expect, test } from './helpers';

const classes = (page: Page) => page.locator('.legend-classes li');
const top = (page: Page) => page.locator('.legend-classes').evaluate((e) => Math.round(e.getBoundingClientRect().top));

for (const [name, viewport] of [['a desk', { width: 1280, height: 800 }], ['a phone', { width: 390, height: 844 }], ['a page at 400 %', { width: 320, height: 256 }]] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test('pressing a class leaves the page where it is', async ({ page }) => {
      await page.goto('/');
      await classes(page).nth(2).scrollIntoViewIfNeeded();
      const before = await top(page);
      await classes(page).nth(2).locator('label').click();
      await expect(page.locator('.pick-q3')).toBeChecked();
      expect(await top(page)).toBe(before);
    });

    test('the class that has the focus of the Tab key is in the window', async ({ page }) => {
      await page.goto('/');
      // The last country; on a phone the words that the world has no room for come between.
      await page.locator('.insets svg > a:not([tabindex])').last().focus();
      for (let i = 0; i < 9 && !(await page.locator('.pick-q1').evaluate((e) => e === document.activeElement)); i++) await page.keyboard.press('Tab');
      for (let i = 0; i < 5; i++) {
        if (i > 0) await page.keyboard.press('Tab');
        await expect(page.locator(`.pick-q${i + 1}`)).toBeFocused();
        await expect(classes(page).nth(i).locator('b')).toBeInViewport({ ratio: 1 });
      }
    });
  });
}

test('the bar of a pressed class lies between its block and its limits', async ({ page }) => {
  await page.goto('/');
  await classes(page).nth(1).locator('label').click();
  const [block, bar, text] = await classes(page).nth(1).evaluate((li) => {
    const edge = (pseudo: string) => [parseFloat(getComputedStyle(li, pseudo).top), parseFloat(getComputedStyle(li, pseudo).height)] as const;
    return [edge('::before'), edge('::after'), li.querySelector('b')!.getBoundingClientRect().top - li.getBoundingClientRect().top] as const;
  });
  expect(bar[0]).toBeGreaterThan(block[0] + block[1]);
  expect(bar[0] + bar[1]).toBeLessThanOrEqual(text);
});

test('words of the class that is brought out keep their look, all others are light', async ({ page }) => {
  await page.goto('/');
  const look = (of: string) => page.locator(`.world text${of}`).first().evaluate((e) => getComputedStyle(e).fontWeight);
  expect([await look('.of-q2'), await look('.of-q4')]).toEqual(['600', '600']);
  await classes(page).nth(1).locator('label').click();
  expect([await look('.of-q2'), await look('.of-q4')]).toEqual(['600', '400']);
  const inked = (of: string) => page.locator(`.num${of}`).first().evaluate((e) => getComputedStyle(e).stroke);
  expect([await inked('.of-q2'), await inked('.of-q1')]).toEqual(['none', 'rgb(255, 255, 255)']);
});

test.describe('land to which a view does not apply', () => {
  const fill = (page: Page, of: string) => page.locator(`.world > ${of}`).first().evaluate((e) => getComputedStyle(e).fill);
  const out = async (page: Page) => [/cross/.test(await fill(page, 'a.na')), (await fill(page, 'a.q1')) !== 'rgb(236, 236, 232)'];

  test('is brought out by pointing, by focus and by pressing, until Esc', async ({ page }) => {
    await page.goto('/map/share/');
    const words = page.getByText('Not applicable: only members');
    expect(await out(page)).toEqual([true, true]);
    await words.hover();
    await expect.poll(() => out(page)).toEqual([true, false]);
    await page.locator('h1').hover();
    await expect.poll(() => out(page)).toEqual([true, true]);
    await page.locator('.pick-upper').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.pick-na')).toBeFocused();
    await expect.poll(() => out(page)).toEqual([true, false]);
    await page.keyboard.press('Escape');
    await expect.poll(() => out(page)).toEqual([true, true]);
    await words.click();
    await page.locator('h1').hover();
    await expect.poll(() => out(page)).toEqual([true, false]);
    await page.keyboard.press('Escape');
    await expect.poll(() => out(page)).toEqual([true, true]);
  });

  test('steps back when a class is brought out', async ({ page }) => {
    await page.goto('/map/share/');
    await classes(page).first().locator('label').click();
    expect(await out(page)).toEqual([false, true]);
  });
});

test.describe('striped countries', () => {
  test('are brought out together whatever their class, with their words, by pointing, focus and pressing', async ({ page }) => {
    await page.goto('/map/share/');
    const plain = 'rgb(236, 236, 232)';
    const seen = async () =>
      page.evaluate((none) => {
        const filled = (of: string) => getComputedStyle(document.querySelector(`.world > ${of}`)!).fill !== none;
        const weight = (of: string) => getComputedStyle([...document.querySelectorAll('.world text')].find((t) => t.textContent!.startsWith(of))!).fontWeight;
        return [filled('a.q1.striped'), filled('a.q2.striped'), filled('a.q2:not(.striped)'), weight('Argentina'), weight('Canada')];
      }, plain);
    const [all, out] = [[true, true, true, '600', '600'], [true, true, false, '600', '400']];
    expect(await seen()).toEqual(all);
    await page.getByText('Share of the senate: only').hover();
    await expect.poll(seen).toEqual(out);
    await page.locator('h1').hover();
    await expect.poll(seen).toEqual(all);
    await page.locator('.pick-q5').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.pick-upper')).toBeFocused();
    await expect.poll(seen).toEqual(out);
    await page.keyboard.press('Escape');
    await expect.poll(seen).toEqual(all);
    await page.getByText('Share of the senate: only').click();
    await page.locator('h1').hover();
    await expect.poll(seen).toEqual(out);
    await classes(page).nth(0).locator('label').click();
    await page.locator('h1').hover();
    await expect.poll(seen).toEqual(out);
  });

  test('step back with their class when another is brought out', async ({ page }) => {
    await page.goto('/map/share/');
    await classes(page).nth(0).locator('label').click();
    const fill = (of: string) => page.locator(`.world > ${of}`).evaluate((e) => getComputedStyle(e).fill);
    expect([await fill('a.q1.striped') === 'rgb(236, 236, 232)', await fill('a.q2.striped')]).toEqual([false, 'rgb(236, 236, 232)']);
  });

  test('open their rows from the legend', async ({ page }) => {
    await page.goto('/map/share/');
    await page.getByRole('link', { name: '2, counted in the classes above' }).click();
    await expect(page).toHaveURL(/\/map\/share\/#upper$/);
    const tinted = await page.locator('#countries tbody tr').evaluateAll((rows) => rows.filter((r) => getComputedStyle(r).boxShadow !== 'none').map((r) => r.querySelector('a')!.textContent!));
    expect(tinted).toEqual(['Argentina', 'France']);
    await expect(page.locator('tr.upper').first()).toBeInViewport();
  });
});

test.describe('members of a body', () => {
  const line = (page: Page) => page.locator('.world .outlined path:not(.casing)').first().evaluate((e) => getComputedStyle(e).stroke);

  test('are brought out over all fills by pointing, focus and pressing, and step back when a class is brought out', async ({ page }) => {
    await page.goto('/map/by-2022-01-31/');
    const fills = () => page.locator('.world > a.q4').first().evaluate((e) => getComputedStyle(e).fill);
    const [member, fill] = [await line(page), await fills()];
    const words = page.locator('.legend label', { hasText: 'A person or national body had spoken' });
    await words.hover();
    await expect.poll(async () => [await line(page), await fills()]).toEqual([member, 'rgb(236, 236, 232)']);
    await page.locator('h1').hover();
    await expect.poll(async () => [await line(page), await fills()]).toEqual([member, fill]);
    await page.locator('.pick-body').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('.pick-body')).toBeFocused();
    await expect.poll(async () => [await line(page), await fills()]).toEqual([member, 'rgb(236, 236, 232)']);
    await page.keyboard.press('Escape');
    await classes(page).nth(3).locator('label').click();
    await page.locator('h1').hover();
    await expect.poll(async () => [await line(page) === member, await fills()]).toEqual([false, fill]);
  });

  test('can be brought out on every view that outlines some', async ({ page }) => {
    await page.goto('/map/eu/');
    const width = () => page.locator('.world .outlined path').first().evaluate((e) => getComputedStyle(e).strokeWidth);
    expect(await width()).toBe('1px');
    await page.locator('.legend label', { hasText: 'Member on that day' }).click();
    await page.locator('h1').hover();
    await expect.poll(width).toBe('2px');
  });
});
