/** The timeline: marks that are links, reached by keyboard or finger or skipped, in every window; and the same entries as a list, which is what paper has. */
import type { Page } from '@playwright/test';
import { axe, everythingDrawn, expect, test } from './helpers';
import { sideways } from './layout';

const list = '.as-list .months';

test.describe('the strip on a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });

  test('shows the years before in a scale of their own, breaks the axis where the scale changes, and says so', async ({ page }) => {
    await page.goto('/');
    for (const year of ['1995', '2000', '2005', '2010']) await expect(page.locator('#strip-axis > .when').filter({ hasText: new RegExp(`^${year}$`) })).toBeVisible();
    const [above, below, lanes] = await page.locator('#strip-axis, .strip use, .strip [role=group]').evaluateAll((all) => [all[0]!, all[1]!, all.at(-1)!].map((e) => e.getBoundingClientRect()));
    // The words of the axis once more, below all lanes.
    expect([below!.width, below!.left]).toEqual([above!.width, above!.left]);
    expect(below!.top).toBeGreaterThan(lanes!.bottom);
    await expect(page.locator('.strip > [aria-hidden] > .heading')).toHaveText(['1991 to 2016', 'Jan–Aug 2017', 'September to 11 December 2017', '12 December 2017 to 2023']);
    const gaps = await page.locator('.strip .gap').evaluateAll((all) => all.map((g) => [g.getBoundingClientRect().width > 6, getComputedStyle(g).fill === getComputedStyle(document.documentElement).backgroundColor]));
    expect(gaps).toEqual([[true, true], [true, true], [true, true]]);
    await expect(page.locator('.strip .gap ~ svg > line')).toHaveCount(6);
    await expect(page.locator('.strip-key ~ .scales')).toHaveText('At each gap the scale changes: the shaded time, in which most was said, is drawn widest.');
  });

  test('has no label of the years before or after on the shaded ground, where its own has room', async ({ page }) => {
    await page.goto('/');
    const strayed = await page.evaluate(() => {
      const dense = document.querySelector('#strip-dense')!.getBoundingClientRect();
      return [...document.querySelectorAll('.strip a')].flatMap((a) => {
        const [mark, label] = [...a.querySelectorAll(':scope > svg > :not(text):not([fill=none]), text')].map((e) => e.getBoundingClientRect());
        const outside = mark!.right < dense.left || mark!.left > dense.right;
        return outside && label!.right > dense.left + 1 && label!.left < dense.right - 1 ? [a.textContent] : [];
      });
    });
    expect(strayed).toEqual([]);
  });

  test('is in time order: from top to bottom within a part, and for the keyboard in each lane', async ({ page }) => {
    await page.goto('/');
    const lanes = await page.locator('.strip [role=group]').evaluateAll((all) => all.map((lane) => [...lane.querySelectorAll('a')].map((a) => a.getAttribute('href')!)));
    expect(lanes.map((l) => l.length)).toEqual([25, 8, 7]);
    // The list is in time order.
    const order = await page.locator(`${list} a`).evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
    for (const lane of lanes) expect(lane).toEqual([...lane].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    // What begins after the third break stands in one part.
    const rows = await page.locator('.strip [role=group]').first().locator('a > svg').evaluateAll((all) => all.map((m) => [parseFloat(m.getAttribute('x')!), parseFloat(m.getAttribute('y')!)] as const));
    const last = rows.filter(([x]) => x > 77).map(([, y]) => y);
    expect(last).toHaveLength(9);
    expect(last).toEqual([...last].sort((a, b) => a - b));
  });

  test('is skipped by one link, or gone through mark by mark, each named and seen', async ({ page }) => {
    await page.goto('/');
    await page.getByText('Skip the strip').focus();
    await page.keyboard.press('Tab');
    const focused = page.locator('.strip a:focus');
    await expect(focused).toHaveAccessibleName('Paris accords signed, 1991');
    expect(await focused.evaluate((a) => getComputedStyle(a).outlineWidth)).toBe('3px');
    const marks = page.locator('.strip').getByRole('link');
    await expect(marks.filter({ hasText: 'Inter-Parliamentary Union' })).toHaveAccessibleName('Inter-Parliamentary Union, 18 October 2017');
    await page.getByText('Skip the strip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.as-list') !== null)).toBe(true);
    await marks.filter({ hasText: 'Kem Sokha arrested in raid' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/statements/#event-raid');
  });

  test('has every mark in the list, and every entry of the list leads to a row of the statements', async ({ page }) => {
    await page.goto('/');
    await page.locator('.as-list summary').click();
    const of = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
    const [marks, entries] = [await of('.strip a'), await of(`${list} a`)];
    expect(marks.filter((href) => !entries.includes(href))).toEqual([]);
    expect(new Set(entries).size).toBe(entries.length);
    await expect(page.locator('.as-list > p a.n')).toHaveText(`${entries.length} entries`);
    await page.goto('/statements/');
    const missing: string[] = [];
    for (const href of entries) if ((await page.locator(`[id="${href.split('#')[1]}"]`).count()) !== 1) missing.push(href);
    expect(missing).toEqual([]);
  });

  test('draws a year as a year and a month as a month on the scale of its part, and a night across two days', async ({ page }) => {
    await page.goto('/');
    const size = (text: string, what: string) => page.locator('.strip a').filter({ hasText: text }).locator(what).evaluate((e) => ({ width: e.getBoundingClientRect().width, height: e.getBoundingClientRect().height }));
    const [early, late, among, line] = [await size('King pardons', 'rect'), await size('Cambodia chairs ASEAN', 'rect'), await size('Trial suspended', 'rect'), await size('Government exiles', 'rect')];
    // Places are hundredths of a per cent of the strip: an eighth of a pixel.
    expect(Math.abs(early.width - (await size('Paris accords', 'rect')).width)).toBeLessThan(0.2);
    expect(late.width / among.width).toBeCloseTo(365 / 31, 0);
    // On the scale of the first years a month is a line, a fifth of a year's bar.
    expect(early.width / line.width).toBeCloseTo(5, 0);
    const month = await size('Government prepares', 'rect');
    expect((await size('Kem Sokha arrested in raid', 'line')).width).toBeCloseTo((month.width / 31) * 2, 0);
  });
});

test.describe('what is only about then', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is open and spans what it is about, and the key says so, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/');
      await everythingDrawn(page);
      const mark = page.locator('.strip a').filter({ hasText: 'Party law amended; Electoral law amended' });
      await expect(mark).toHaveAccessibleName('Party law amended; Electoral law amended, about 2017, opens the first of 2 events');
      await expect(mark.locator('circle')).toHaveCount(0);
      const open = mark.locator('rect');
      const span = await open.evaluate((e) => e.getBoundingClientRect().width / e.closest('.strip')!.getBoundingClientRect().width);
      // The year from January, the months with most, and the last days of December.
      expect(span).toBeGreaterThan(0.5);
      const [fill, stroke, ground] = await open.evaluate((e) => [getComputedStyle(e).fill, getComputedStyle(e).stroke, getComputedStyle(document.documentElement).backgroundColor]);
      expect(fill).toBe(ground);
      expect(stroke).not.toBe(ground);
      await expect(page.locator('.strip-key li')).toHaveText(['day', 'night between two days', 'about a day', 'week', 'month', 'year', 'about a month', 'about a year', 'somewhere between two days', 'sources differ', 'public record only']);
    });
  }
});

/** How far the strip is scrolled, how far it can be, and whether it can be up and down. */
const scrolled = (page: Page) => page.locator('.strip-box').evaluate((box) => ({ left: Math.round(box.scrollLeft), most: box.scrollWidth - box.clientWidth, high: box.scrollHeight > box.clientHeight }));

const scrollTo = (page: Page, left: number) => page.locator('.strip-box').evaluate((box, to) => (box.scrollLeft = to), left);

for (const width of [320, 390, 768]) {
  test.describe(`the strip in a window of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: true });

    test.beforeEach(async ({ page }) => {
      await page.goto('/');
      await everythingDrawn(page);
    });

    test('begins where most was said, goes on at both sides, and moves alone', async ({ page }) => {
      const { left, most, high } = await scrolled(page);
      expect(most).toBeGreaterThan(300);
      expect(left).toBeGreaterThan(100);
      expect(left).toBeLessThan(most);
      expect(high).toBe(false);
      expect(await sideways(page)).toEqual([]);
      await page.locator('.strip').scrollIntoViewIfNeeded();
      await expect(page.locator('.strip a').filter({ hasText: 'Kem Sokha arrested in raid' })).toBeInViewport({ ratio: 0.95 });
      await expect(page.locator('.strip-box')).toHaveCSS('overscroll-behavior-x', 'contain');
      // A wheel that turns down moves the page.
      await page.locator('.strip a').filter({ hasText: 'Kem Sokha arrested in raid' }).hover();
      const [top, before] = [await page.evaluate(() => scrollY), await scrolled(page)];
      await page.mouse.wheel(0, 100);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(top + 100);
      expect(await scrolled(page)).toEqual(before);
    });

    test('has one link to where most was said, for a browser that begins elsewhere', async ({ page }) => {
      const link = page.locator('.timeline').getByRole('link', { name: 'September to 11 December 2017' });
      for (const from of [0, 9999]) {
        await scrollTo(page, from);
        await link.tap();
        const dense = () => page.locator('#strip-dense').evaluate((e) => ({ left: e.getBoundingClientRect().left, right: e.getBoundingClientRect().right }));
        // All of the part, or all of the window but what shows that there is more.
        const shown = async () => {
          const { left, right } = await dense();
          return (left >= 0 && right <= width) || (left <= 120 && right > width - 20);
        };
        await expect.poll(shown).toBe(true);
      }
    });

    test('keeps the names of its lanes in view, and says them once', async ({ page }) => {
      const names = page.locator('.heads text');
      await expect(names).toHaveText(['Events', 'Calls and concern', 'What Phnom Penh said']);
      for (const left of [0, 400, 9999]) {
        await scrollTo(page, left);
        const boxes = await names.evaluateAll((all) => all.map((t) => t.getBoundingClientRect()).map(({ left: x, right }) => [Math.round(x), right < innerWidth]));
        const margin = width < 720 ? 16 : 32;
        expect(boxes).toEqual([[margin, true], [margin, true], [margin, true]]);
      }
      await expect(page.locator('.strip').getByRole('group')).toHaveCount(3);
      await expect(page.locator('.heads')).toHaveAttribute('aria-hidden', 'true');
    });

    test('has a target of 24 by 24 pixels for every mark, and a tap leads to its entry', async ({ page }) => {
      const small = await page.evaluate(() => {
        const fits = (a: Element, x: number, y: number) => [-11.5, -6, 0, 6, 11.5].every((dx) => [-11.5, -6, 0, 6, 11.5].every((dy) => document.elementFromPoint(x + dx, y + dy)?.closest('a') === a));
        const reachable = (a: Element): boolean => {
          a.scrollIntoView({ block: 'center', inline: 'center' });
          const { left, right, top, bottom } = a.getBoundingClientRect();
          for (let y = top + 11; y <= bottom; y += 0.5) for (let x = Math.max(left, 0); x <= Math.min(right, innerWidth); x += 3) if (fits(a, x, y)) return true;
          return false;
        };
        return [...document.querySelectorAll('.strip a')].filter((a) => !reachable(a)).map((a) => a.getAttribute('aria-label'));
      });
      expect(small).toEqual([]);
      await page.locator('.strip a').filter({ hasText: 'Inter-Parliamentary Union' }).tap();
      await expect(page).toHaveURL('/statements/#ipu-2017-10-18');
    });

    test('is skipped by one link, or gone through by keyboard, each mark coming into view', async ({ page }) => {
      await page.getByText('Skip the strip').focus();
      await expect(page.getByText('Skip the strip')).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.locator('.as-list summary')).toBeFocused();
      await scrollTo(page, 0);
      await page.getByText('Skip the strip').focus();
      await page.keyboard.press('Tab');
      const hidden: string[] = [];
      const marks = await page.locator('.strip a').count();
      for (let i = 0; i < marks; i++) {
        await page.keyboard.press('Tab');
        // A label may be wider than the window. Half of it, or nearly half of the window.
        const fault = await page.evaluate(() => {
          const at = document.activeElement!;
          const { left, right, top, bottom } = at.getBoundingClientRect();
          const seen = Math.min(right, innerWidth) - Math.max(left, 0);
          const fine = at.closest('.strip') !== null && seen >= Math.min((right - left) / 2, innerWidth * 0.4) && top >= 0 && bottom <= innerHeight && getComputedStyle(at).outlineWidth === '3px';
          return fine ? undefined : `${at.getAttribute('aria-label')} ${left} ${right} ${top}`;
        });
        if (fault) hidden.push(fault);
      }
      expect(hidden).toEqual([]);
      await page.keyboard.press('Tab');
      await expect(page.locator('.as-list summary')).toBeFocused();
    });
  });
}

test('the strip fits a window of 1120 pixels, which has nothing to scroll and no word of it', async ({ page }) => {
  await page.setViewportSize({ width: 1120, height: 800 });
  await page.goto('/');
  await everythingDrawn(page);
  expect(await scrolled(page)).toEqual({ left: 0, most: 0, high: false });
  await expect(page.getByText('Scroll sideways')).toBeHidden();
});

test.describe('the list on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('opens below the strip, a line an entry, with marks as long as their dates are known and names in one column', async ({ page }) => {
    await page.goto('/');
    await everythingDrawn(page);
    await expect(page.locator(list)).toBeHidden();
    const closed = (await page.locator('#timeline').boundingBox())!.height;
    expect(closed).toBeLessThan(1370);
    await page.locator('.as-list summary').tap();
    await expect(page.locator(`${list} li.night`)).toContainText('Kem Sokha arrested in raid night of 2 to 3');
    await expect(page.locator(`${list} li.rec`).first()).toContainText('reply on record');
    const starts = await page.locator(`${list} li > a:first-of-type`).evaluateAll((all) => [...new Set(all.map((a) => Math.round(a.getClientRects()[0]!.left)))]);
    expect(starts).toHaveLength(1);
    const long = (kind: string) => page.locator(`${list} li.${kind}`).first().evaluate((li) => parseFloat(getComputedStyle(li, '::before').width));
    expect([await long('bar.week'), await long('bar.month'), await long('bar:not(.week, .month)'), await long('open.month'), await long('open:not(.month)')]).toEqual([8, 16, 24, 16, 24]);
    expect((await page.locator('#timeline').boundingBox())!.height - closed).toBeLessThan(1520);
    await page.locator(`${list} a`).filter({ hasText: 'Inter-Parliamentary Union' }).tap();
    await expect(page).toHaveURL('/statements/#ipu-2017-10-18');
  });

  test('has no fault of accessibility with the list open on a desk either', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/');
    await page.locator('.as-list summary').click();
    expect(await axe(page)).toEqual([]);
  });
});

test('on paper the list has every entry with the mark of its date', async ({ page }) => {
  await page.goto('/');
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`${list} a:visible`)).toHaveCount(await page.locator(`${list} a`).count());
  expect(await page.locator(`${list} li`).first().evaluate((li) => getComputedStyle(li, '::before').borderTopStyle)).toBe('solid');
});
