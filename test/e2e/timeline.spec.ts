/** The timeline: marks that are links, reached by keyboard or skipped, and the same entries as a list on a phone and on paper. */
import { axe, everythingDrawn, expect, test } from './helpers';

const list = '.as-list .months';

test.describe('the strip on a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });

  test('shows the years before in a scale of their own, breaks the axis where the scale changes, and says so', async ({ page }) => {
    await page.goto('/');
    for (const year of ['1991', '2000', '2010']) await expect(page.locator('.strip > g > .when').filter({ hasText: new RegExp(`^${year}$`) })).toBeVisible();
    await expect(page.locator('.strip > [aria-hidden] > .heading')).toHaveText(['1991 to 2016', 'Jan–Aug 2017', 'September to 11 December 2017', '12 December 2017 to 2023']);
    const gaps = await page.locator('.strip .gap').evaluateAll((all) => all.map((g) => [g.getBoundingClientRect().width > 6, getComputedStyle(g).fill === getComputedStyle(document.documentElement).backgroundColor]));
    expect(gaps).toEqual([[true, true], [true, true], [true, true]]);
    await expect(page.locator('.strip .gap ~ .lane')).toHaveCount(6);
    await expect(page.locator('.scales')).toHaveText('At each gap the scale changes: the shaded time, in which most was said, is drawn widest.');
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
    expect(early.width).toBeCloseTo((await size('Paris accords', 'rect')).width, 1);
    expect(late.width / among.width).toBeCloseTo(365 / 31, 0);
    // On the scale of the first years a month is a line, a third of a year's bar.
    expect(early.width / line.width).toBeCloseTo(3, 0);
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
      expect(span).toBeGreaterThan(0.6);
      const [fill, stroke, ground] = await open.evaluate((e) => [getComputedStyle(e).fill, getComputedStyle(e).stroke, getComputedStyle(document.documentElement).backgroundColor]);
      expect(fill).toBe(ground);
      expect(stroke).not.toBe(ground);
      await expect(page.locator('.strip-key li')).toHaveText(['day', 'night between two days', 'about a day', 'week', 'month', 'year', 'about a month', 'about a year', 'somewhere between two days', 'sources differ', 'public record only']);
    });
  }
});

test.describe('the list on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('stands open instead of the strip, a line an entry, with marks as long as their dates are known and names in one column', async ({ page }) => {
    await page.goto('/');
    await everythingDrawn(page);
    await expect(page.locator('.strip')).toBeHidden();
    await expect(page.locator('.as-list summary')).toBeHidden();
    await expect(page.locator(`${list} li.night`)).toContainText('Kem Sokha arrested in raid night of 2 to 3');
    await expect(page.locator(`${list} li.rec`).first()).toContainText('reply on record');
    const starts = await page.locator(`${list} li > a:first-of-type`).evaluateAll((all) => [...new Set(all.map((a) => Math.round(a.getClientRects()[0]!.left)))]);
    expect(starts).toHaveLength(1);
    const long = (kind: string) => page.locator(`${list} li.${kind}`).first().evaluate((li) => parseFloat(getComputedStyle(li, '::before').width));
    expect([await long('bar.week'), await long('bar.month'), await long('bar:not(.week, .month)'), await long('open.month'), await long('open:not(.month)')]).toEqual([8, 16, 24, 16, 24]);
    const box = await page.locator('#timeline').boundingBox();
    expect(box?.height).toBeLessThan(1620);
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
