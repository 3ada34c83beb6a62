/** The card beside the map (WCAG 1.4.13), and the legend: with mouse, key and finger. */
import type { Page } from '@playwright/test';
import { expect, test } from './helpers';
import { partAt, pointOn, pointOnLand } from './map';

const card = (page: Page) => page.locator('map-figure .card');
const onWorld = (page: Page, slug: string) => page.locator(`svg.world > a[href="/country/${slug}/"]`);
const part = (page: Page, name: string, slug: string) => page.getByRole('region', { name }).locator(`svg > a[href="/country/${slug}/"]`);

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
const apart = (a: Box, b: Box): number => Math.max(b.x - a.x - a.width, a.x - b.x - b.width, b.y - a.y - a.height, a.y - b.y - b.height);
const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** The later part of the map has come: a first pointer on the figure has fetched it. */
async function ready(page: Page): Promise<void> {
  await page.goto('/');
  const come = page.waitForResponse(/\/islands\/map-figure/);
  await page.locator('#map-caption').dispatchEvent('pointerover', { bubbles: true });
  await (await come).finished();
  await page.waitForTimeout(200);
}

/**
 * Moves the mouse in a straight line, `speed` pixels a second, and then rests for half a second, on a clock of the page's own that stands while the machine
 * works: a busy one would stop on the way, which to the page is a pointer at rest. The clock was installed before the page was opened.
 */
async function walk(page: Page, from: { x: number; y: number }, to: { x: number; y: number }, speed: number): Promise<void> {
  // Of a slow pointer each pixel, of a quick one where it is in each frame.
  const frame = Math.max(16, 1000 / speed);
  const steps = Math.ceil(((Math.hypot(to.x - from.x, to.y - from.y) / speed) * 1000) / frame);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000));
  for (let i = 1; i <= steps; i++) {
    await page.mouse.move(Math.round(from.x + ((to.x - from.x) * i) / steps), Math.round(from.y + ((to.y - from.y) * i) / steps));
    await page.clock.runFor(frame);
  }
  await page.clock.runFor(500);
  await page.clock.resume();
}

test.describe('with a mouse', () => {
  test.use({ viewport: { width: 1280, height: 1000 } });

  test('the card lies beside the part of the country that is pointed at, and never on it', async ({ page }) => {
    await ready(page);
    for (const link of await page.locator('.front svg > a[class^="q"]').all()) {
      const name = (await link.getAttribute('aria-label'))!.split(', ')[0]!;
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      const at = await pointOn(link);
      await page.mouse.move(at.x, at.y);
      await expect(card(page).getByText('of 158 names')).toBeVisible();
      const [box, land] = [(await card(page).boundingBox())!, await partAt(link, at)];
      expect([name, apart(box, land) > 0 && apart(box, land) < 300 && apart(box, { ...at, width: 0, height: 0 }) > 0]).toEqual([name, true]);
    }
  });

  test('an island across the edge of the map draws no card away from the mainland', async ({ page }) => {
    await ready(page);
    for (const slug of ['united-states', 'france']) {
      const at = await pointOn(onWorld(page, slug));
      await page.mouse.move(at.x, at.y);
      await expect(card(page).getByText('of 158 names')).toBeVisible();
      expect(apart((await card(page).boundingBox())!, await partAt(onWorld(page, slug), at))).toBeLessThan(60);
      await page.keyboard.press('Escape');
    }
  });

  for (const [name, slug] of [['the world', 'united-states'], ['the world', 'france'], ['the world', 'belgium'], ['South-East Asia', 'malaysia'], ['Europe', 'germany'], ['Europe', 'belgium'], ['Europe', 'austria'], ['Europe', 'north-macedonia']] as const) {
    test(`on ${name}, a pointer gets from ${slug} onto its card, be it quick or slow`, async ({ page }) => {
      await page.clock.install();
      await ready(page);
      const from = await pointOn(name === 'the world' ? onWorld(page, slug) : part(page, name, slug));
      // Pixels per second; at 40, those of a trembling hand.
      for (const speed of [600, 100, 40]) {
        await page.keyboard.press('Escape');
        await page.mouse.move(2, 2);
        await page.mouse.move(from.x, from.y);
        await expect(card(page).getByText('of 158 names')).toBeVisible();
        const title = await card(page).locator('b').textContent();
        await walk(page, from, middle((await card(page).boundingBox())!), speed);
        expect([speed, await card(page).locator('b').textContent(), await page.locator('.card:hover').count()]).toEqual([speed, title, 1]);
      }
    });
  }

  test('a pointer that stops on another country on its way gets that country’s card, after a third of a second', async ({ page }) => {
    await ready(page);
    const from = await pointOn(part(page, 'Europe', 'germany'));
    await page.mouse.move(from.x, from.y);
    await expect(card(page).getByText('of 158 names')).toBeVisible();
    const to = middle((await card(page).boundingBox())!);
    // Measured in the page: a busy machine is slow to ask it.
    const waited = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let last = 0;
          document.addEventListener('pointermove', () => (last = performance.now()));
          new MutationObserver(() => document.querySelector('.card b')!.textContent !== 'Germany' && resolve(performance.now() - last)).observe(document.querySelector('.card')!, { childList: true });
        }),
    );
    // Step by step, until another country is under the pointer.
    for (let t = 0; t < 1 && !(await page.evaluate(() => document.querySelector('svg a:hover:not([href="/country/germany/"])'))); t += 0.02) await page.mouse.move(from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t);
    expect(await waited).toBeGreaterThan(280);
    expect(await waited).toBeLessThan(800);
  });

  test('a pointer that goes elsewhere gets the next card at once', async ({ page }) => {
    await ready(page);
    const [spain, sweden] = [await pointOn(part(page, 'Europe', 'spain')), await pointOn(part(page, 'Europe', 'sweden'))];
    let quickest = Infinity;
    // A busy machine is slow to answer: the quickest of a few.
    for (let tries = 0; tries < 4 && quickest >= 100; tries++) {
      await page.mouse.move(spain.x, spain.y);
      await expect(card(page).locator('b')).toHaveText('Spain');
      await expect(card(page).getByText('of 158 names')).toBeVisible();
      await page.mouse.move(spain.x + 1, spain.y);
      const waited = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let came = 0;
            document.querySelector('map-figure')!.addEventListener('pointerover', (e) => (came ||= (e.target as Element).closest('[href="/country/sweden/"]') ? performance.now() : 0));
            new MutationObserver(() => document.querySelector('.card b')!.textContent === 'Sweden' && resolve(performance.now() - came)).observe(document.querySelector('.card')!, { childList: true });
          }),
      );
      await page.mouse.move(sweden.x, sweden.y);
      quickest = Math.min(quickest, await waited);
    }
    expect(quickest).toBeLessThan(100);
  });

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
  await page.getByText('Skip the map').focus();
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
  await page.getByRole('checkbox').first().focus();
  await expect(card(page)).toBeHidden();
});

/** Goes with the Tab key through the countries of the front page's maps; `see` is called at each, counted from 1. Between the maps stand counts, which open no card. */
async function atEachCountry(page: Page, see: (i: number) => Promise<void>): Promise<void> {
  await page.getByText('Skip the map').focus();
  for (let i = 0; i < 24; ) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement!.closest('svg') !== null)) await see(++i);
  }
}

for (const [what, width, height] of [['at 400 % zoom', 320, 256], ['on a phone held sideways', 844, 390]] as const) {
  test(`${what} the card is pinned to an edge, and leaves its country and the window to be seen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await ready(page);
    await atEachCountry(page, async (i) => {
      // In the middle of the window, where neither edge has much room.
      await page.evaluate(() => document.activeElement!.querySelector('path')!.scrollIntoView({ block: 'center' }));
      await page.waitForTimeout(50);
      await page.evaluate(() => document.activeElement!.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
      await page.evaluate(() => document.activeElement!.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
      await expect(card(page)).toBeVisible();
      const [box, land] = [(await card(page).boundingBox())!, await partAt(page.locator('svg a:focus'))];
      const edge = box.y === 0 || Math.abs(box.y + box.height - height) < 1;
      const covers = -apart(box, land);
      // Land as tall as the window leaves room for a name only.
      expect([i, edge, box.height <= height * 0.42, covers < 0 || land.height > height - 84]).toEqual([i, true, true, true]);
    });
  });
}

test('a mouse that rests where cards come and go takes none from the focus', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await ready(page);
  await page.mouse.move(4, 4);
  let over = 0;
  await atEachCountry(page, async (i) => {
    await expect(card(page).getByText('of 158 names')).toBeVisible();
    if (await page.locator('.card:hover').count()) over++;
    // Longer than a pointer that has left would leave it open.
    await page.waitForTimeout(80);
    expect([i, await card(page).isVisible()]).toEqual([i, true]);
  });
  expect(over).toBeGreaterThan(0);
});

test('a card longer than its place is read to the end with the arrow keys', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/');
  const germany = page.getByRole('region', { name: 'Europe' }).locator('svg > a[href="/country/germany/"]');
  await page.keyboard.press('Tab');
  await germany.focus();
  await expect(card(page).getByText('of 158 names')).toBeVisible();
  const last = card(page).locator('span').last();
  await expect(last).not.toBeInViewport();
  // At its end the keys are the page's again, and the card goes when its country leaves the window.
  const cut = () => card(page).evaluate((e) => e.scrollHeight - e.scrollTop - e.clientHeight > 1);
  for (let i = 0; i < 12 && (await cut()); i++) await page.keyboard.press('ArrowDown');
  await expect(last).toBeInViewport();
  await expect(germany).toBeFocused();
});

for (const [width, height] of [[320, 640], [844, 390]] as const) {
  test(`in a window of ${width} by ${height} the link of every card is seen at once, and a shadow where lines are cut`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await ready(page);
    await atEachCountry(page, async (i) => {
      await expect(card(page).getByText('of 158 names')).toBeVisible();
      const [box, link] = [(await card(page).boundingBox())!, (await card(page).getByText('Open the page').boundingBox())!];
      expect([i, link.y >= box.y && link.y + 24 <= box.y + box.height, box.y >= 0 && box.y + box.height < height + 1]).toEqual([i, true, true]);
    });
    // Two layers of the page's colour go with the lines and lay the shadows bare.
    expect(await card(page).evaluate((c) => getComputedStyle(c).backgroundAttachment)).toBe('local, local, scroll, scroll');
  });
}

/** Lines of the open card, without its link. */
const lines = (page: Page) => card(page).locator('b, span').evaluateAll((all) => all.map((e) => e.textContent!.replace(/\u00a0/g, ' ')));

const malaysia = ['60 of 158 names', 'House of Representatives (Dewan Rakyat): 60 of 222, 27.0 %', 'Belonged to UN and IPU, which spoke'];
for (const [address, slug, first] of [
  ['/map/un/', 'malaysia', ['Malaysia', 'member of the United Nations', 'In all:', ...malaysia]],
  ['/map/by-2017-09-03/', 'malaysia', ['Malaysia', 'no statement from there yet in these sources', 'In all, also on later days:', ...malaysia]],
  ['/map/european-parliament/', 'malaysia', ['Malaysia', 'no name from this parliament', 'In all:', ...malaysia]],
  ['/map/share/', 'spain', ['Spain', 'share not applicable', '5 members of the European Parliament', 'In all:', '5 of 158 names', 'European Parliament: 5 of 54, 9.3 %']],
  ['/map/circles/', 'malaysia', ['Malaysia', ...malaysia]],
] as const) {
  test(`on ${address} the card says first what is shown there, then what is known of the country in all`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto(address);
    const at = await pointOn(part(page, slug === 'spain' ? 'Europe' : 'South-East Asia', slug));
    await page.mouse.move(at.x, at.y);
    await expect(card(page).getByText('of 158 names')).toBeVisible();
    expect((await lines(page)).slice(0, first.length)).toEqual(first);
    const land = await pointOnLand(page, 'brazil');
    await page.mouse.move(land.x, land.y);
    await expect(card(page).locator('b')).toHaveText('Brazil');
    await expect(card(page).getByText('0 of 158 names')).toBeVisible();
  });
}

test('whoever hears the page hears the facts of the card with the country, and no longer once it is closed', async ({ page }) => {
  await page.goto('/');
  const malaysia = part(page, 'South-East Asia', 'malaysia');
  // The focus comes with the Tab key: a card opens only for one that can be seen.
  await page.getByText('Skip the map').focus();
  for (let i = 0; i < 60 && !(await malaysia.evaluate((a) => a === document.activeElement)); i++) await page.keyboard.press('Tab');
  await expect(malaysia).toHaveAccessibleDescription(/^60 of 158 names House of Representatives \(Dewan Rakyat\): 60 of 222, 27\.0.% Belonged to UN and IPU/);
  await page.keyboard.press('Escape');
  await expect(malaysia).toHaveAccessibleDescription('');
});

test('a tablet that is turned has the card beside its country again', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await ready(page);
  const link = onWorld(page, 'south-africa');
  const at = await pointOn(link);
  await page.mouse.move(at.x, at.y);
  await expect(card(page).getByText('of 158 names')).toBeVisible();
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.waitForTimeout(200);
  const [box, land] = [(await card(page).boundingBox())!, await partAt(link)];
  expect(apart(box, land)).toBeGreaterThan(0);
  expect(apart(box, land)).toBeLessThan(300);
  expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1180 && box.y + box.height <= 820).toBe(true);
});

/** Pixels of the country with the focus that lie under its card, counted on every second row and column. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const [link, card] = [document.activeElement!, document.querySelector<HTMLElement>('map-figure .card')!];
    const [land, box] = [link.getBoundingClientRect(), card.getBoundingClientRect()];
    let under = 0;
    card.style.visibility = 'hidden';
    for (let y = Math.max(land.top, box.top) + 0.5; y < Math.min(land.bottom, box.bottom); y += 2)
      for (let x = Math.max(land.left, box.left) + 0.5; x < Math.min(land.right, box.right); x += 2) if (document.elementFromPoint(x, y)?.closest('a') === link) under++;
    card.style.visibility = '';
    return under;
  });

for (const [width, height] of [[1024, 600], [1024, 768], [768, 1024], [1280, 720]] as const) {
  test(`no card lies on its country, islands included, in a window of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await ready(page);
    const bad: [string, number][] = [];
    await atEachCountry(page, async () => {
      await expect(card(page).getByText('of 158 names')).toBeVisible();
      const pixels = await covered(page);
      if (pixels > 0) bad.push([await card(page).locator('b').innerText(), pixels]);
    });
    expect(bad).toEqual([]);
  });
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('while the page is scrolled the card goes to the other edge before it covers its country, and closes with it', async ({ page }) => {
    await ready(page);
    const mark = part(page, 'Europe', 'germany');
    const scrollTo = (y: number) => mark.evaluate((a, y) => scrollBy(0, a.getBoundingClientRect().top - y), y);
    await scrollTo(120);
    const { x, y } = middle(await partAt(mark));
    await page.touchscreen.tap(x, y);
    await expect(card(page).getByText('of 158 names')).toBeVisible();
    expect((await card(page).boundingBox())!.y).toBeGreaterThan(400);
    await scrollTo(650);
    await expect.poll(async () => (await card(page).boundingBox())!.y).toBe(0);
    expect(apart((await card(page).boundingBox())!, await partAt(mark))).toBeGreaterThan(0);
    await scrollTo(900);
    await expect(card(page)).toBeHidden();
  });

  test('a tap on another country brings its card, also where that lies at the other edge', async ({ page }) => {
    await ready(page);
    await part(page, 'Europe', 'germany').evaluate((a) => a.closest('section')!.scrollIntoView({ block: 'center' }));
    const edges = new Set<string>();
    for (const [slug, name] of [['austria', 'Austria'], ['germany', 'Germany'], ['bulgaria', 'Bulgaria'], ['united-kingdom', 'United Kingdom'], ['france', 'France'], ['netherlands', 'Netherlands']] as const) {
      const { x, y } = await pointOn(part(page, 'Europe', slug));
      await page.touchscreen.tap(x, y);
      await expect(card(page).locator('b')).toHaveText(name);
      // A card that something else takes away is gone by then.
      await page.waitForTimeout(150);
      await expect(card(page)).toBeVisible();
      edges.add((await card(page).boundingBox())!.y === 0 ? 'upper' : 'lower');
    }
    expect([...edges].sort()).toEqual(['lower', 'upper']);
  });

  test('where fingers have enlarged the page, the card lies within what is seen and leaves its country free', async ({ page }) => {
    await ready(page);
    const cambodia = part(page, 'South-East Asia', 'cambodia');
    await cambodia.evaluate((a) => scrollBy(0, a.getBoundingClientRect().top - 80));
    await (await page.context().newCDPSession(page)).send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
    await expect.poll(() => page.evaluate(() => visualViewport!.scale)).toBe(2.5);
    const seen = () => page.evaluate(() => ({ x: visualViewport!.offsetLeft, y: visualViewport!.offsetTop, width: visualViewport!.width, height: visualViewport!.height }));
    const box = () => card(page).evaluate((c) => c.getBoundingClientRect().toJSON() as DOMRect);
    const land = await partAt(cambodia);
    // Where the emulated finger would come down depends on the browser's version: its event, made here.
    await cambodia.evaluate((a, at) => a.querySelector('path')!.dispatchEvent(new PointerEvent('click', { pointerType: 'touch', clientX: at.x, clientY: at.y, bubbles: true, cancelable: true })), middle(land));
    await expect(card(page)).toBeVisible();
    await page.waitForTimeout(300);
    const [view, c] = [await seen(), await box()];
    expect([Math.round(c.x - view.x), Math.round(c.width - view.width)]).toEqual([0, 0]);
    expect(c.y >= view.y - 1 && c.bottom <= view.y + view.height + 1 && c.height >= view.height / 5).toBe(true);
    expect(apart(c, await partAt(cambodia))).toBeGreaterThan(0);
  });

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

  test('the count of a class and of any land in the legend is large enough for a finger, and so is the rest of its class', async ({ page }) => {
    for (const address of ['/', '/map/share/', '/map/eu/', '/map/by-2022-01-31/']) {
      await page.goto(address);
      await page.locator('.legend').scrollIntoViewIfNeeded();
      const small = await page.locator('.legend :is(span a, label)').evaluateAll((all) =>
        all.flatMap((e) => {
          const at = e.getBoundingClientRect();
          const hit = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('a, label') === e;
          const area = e.matches('.legend-classes label') ? e.closest('li')!.getBoundingClientRect() : at;
          // A square of 24 px in which a grid of points is all its own.
          for (let top = area.top - 8; top <= area.bottom - 16; top += 0.5)
            for (let left = area.left - 12; left <= area.right; left += 0.5) {
              const corners = [0, 8, 16, 23.5].flatMap((dx) => [0, 8, 16, 23.5].map((dy) => [left + dx, top + dy] as const));
              if (corners.every(([x, y]) => hit(x, y))) return [];
            }
          return [e.textContent];
        }),
      );
      expect([address, small]).toEqual([address, []]);
    }
  });
});
