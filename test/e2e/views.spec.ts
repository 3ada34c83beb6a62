/** One view of the map, one page: what is drawn, what is listed, what is said and what is counted agree. */
import { lookAtEach } from './documents';
import { everythingDrawn, expect, test } from './helpers';
import { pages } from './pages';

const views = ['/', ...pages().filter((p) => p.startsWith('/map/'))];

test('bars of shares are of one scale, whichever list they stand in', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/map/share/');
  await everythingDrawn(page);
  const scales = await page.locator('.wordy tr:has(.bar)').evaluateAll((rows) =>
    rows.map((r) => ({ percent: parseFloat(r.querySelector('td b')!.textContent!), width: r.querySelector('.bar rect')!.getBoundingClientRect().width })).filter((r) => r.percent > 5).map((r) => Math.round((10 * r.width) / r.percent) / 10),
  );
  expect(scales.length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...scales) - Math.min(...scales)).toBeLessThan(0.6);
});

test('heading, legend, parts, list and names of links of each view have the same numbers', async ({ page }) => {
  const seen = await lookAtEach(page, views, (doc) => {
    const number = (text: string | null | undefined) => Number(/\d+/.exec(text ?? '')?.[0] ?? 0);
    const figures = [...doc.querySelectorAll('.legend-classes li span')].map((s) => number(s.textContent));
    return {
      heading: doc.querySelector('h1')!.textContent!.replace(/\u00a0/g, ' '),
      title: doc.title,
      current: doc.querySelector('.switch-main [aria-current]')?.textContent?.replace(/\u00a0/g, ' ').trim(),
      classes: figures,
      filled: [1, 2, 3, 4, 5].map((n) => new Set([...doc.querySelectorAll(`.world > a.q${n}`)].map((a) => a.getAttribute('href'))).size),
      rows: [1, 2, 3, 4, 5].map((n) => doc.querySelectorAll(`#class-${n} tr, tr.of-class-${n}`).length),
      // What lies over a class, or over land without a name, is counted there too.
      kinds: [...doc.querySelectorAll('.legend-kinds li:has(.swatch) > span')].filter((s) => !/also ha|in the classes/.test(s.textContent!)).map((s) => number(s.textContent)),
      circled: new Set([...doc.querySelectorAll('.circles a')].map((a) => a.getAttribute('href'))).size,
      parts: [...doc.querySelectorAll('.inset-head span')].map((s) => [number(s.textContent), Number(/(\d+)\D*$/.exec(s.textContent ?? '')?.[1] ?? 0)]),
      card: doc.querySelector('meta[property="og:image"]')!.getAttribute('content')!.split('/').at(-1),
    };
  });
  // The heading and the title name the finding; no two views share one, but for circles, which show all names as fills do.
  const headings = [...seen].filter(([address]) => address !== '/map/circles/').map(([, v]) => v.heading);
  expect(new Set(headings).size).toBe(headings.length);
  for (const [address, v] of seen) {
    if (v.classes.length > 0) expect([address, v.filled]).toEqual([address, v.classes]);
    if (v.classes.length > 0 && !address.includes('/by-')) expect([address, v.rows]).toEqual([address, v.classes]);
    expect([address, v.current]).not.toEqual([address, undefined]);
  }
  const of = (id: string) => seen.get(id)!;
  expect(of('/').parts).toEqual([[101, 5], [33, 13]]);
  expect(of('/map/european-parliament/').parts).toEqual([[0, 0], [18, 10]]);
  expect(of('/map/national-parliaments/').parts[1]).toEqual([15, 6]);
  // All states of the registry, each once: classes, and every other kind of land.
  expect([...seen].map(([address, v]) => [address, [...v.classes, ...v.kinds, v.circled].reduce((a, b) => a + b, 0)])).toEqual(views.map((address) => [address, 198]));
  expect(of('/map/share/').card).toBe('map-share.png');
});

test('the title of each view begins with what it shows, and with other words than any other', async ({ page }) => {
  const seen = await lookAtEach(page, views, (doc) => doc.title);
  const begins = [...seen.values()].map((title) => title.split(' ').slice(0, 4).join(' '));
  expect(new Set(begins).size).toBe(views.length);
  expect(seen.get('/map/by-2017-09-03/')).toMatch(/^3 September 2017: what had been said by then, 4\sstatements – /);
});

for (const [width, height] of [[1280, 800], [390, 844]] as const) {
  test(`whoever switches the view sees its heading and what is said of it, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await page.getByRole('link', { name: /^Bodies that spoke/ }).click();
    await expect(page).toHaveURL(/\/map\/\w+\/#shown$/);
    await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.lead')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.lead')).toContainText('The body spoke, not its members');
  });
}

test('on every view each country of the letter, and the one addressed, has a link of its own that says what is shown, at most thirty of them stops of the Tab key', async ({ page }) => {
  const seen = await lookAtEach(page, views, (doc) => ({
    own: [...new Set([...doc.querySelectorAll('.front svg > a[aria-label]')].map((a) => a.getAttribute('href')!))],
    stops: [...doc.querySelectorAll('.front svg > a:not([tabindex])')].map((a) => a.getAttribute('href')!),
    labels: [...doc.querySelectorAll('.front svg > a:not([tabindex])')].map((a) => a.getAttribute('aria-label')!),
  }));
  const letter = seen.get('/')!.stops;
  expect(letter.length).toBe(24);
  for (const [address, { own, stops, labels }] of seen) {
    expect([address, letter.filter((href) => !own.includes(href))]).toEqual([address, []]);
    // Of the European Union its members are the stops: together with the letter's countries there would be 39.
    expect([address, new Set(stops).size]).toEqual([address, address === '/map/eu/' ? 29 : address.includes('/by-2022') ? 26 : /by-2017-1[02]/.test(address) ? 25 : 24]);
    expect([address, stops.length]).toEqual([address, new Set(stops).size]);
    expect([address, labels.filter((label) => !label.includes(', '))]).toEqual([address, []]);
  }
  expect(seen.get('/map/un/')!.labels).toContain('Malaysia, member of the United Nations');
  expect(seen.get('/map/by-2017-09-03/')!.labels).toContain('Malaysia, no statement from there yet in these sources');
});

test('exactly seven countries leave when only national parliaments are counted, and a sentence names them', async ({ page }) => {
  const marks = await lookAtEach(page, ['/', '/map/national-parliaments/'], (doc) => ({ on: [...doc.querySelectorAll('.world > a[class^="q"]')].map((a) => a.getAttribute('href')!), remark: doc.querySelector('.remark')!.textContent! }));
  const kept = new Set(marks.get('/map/national-parliaments/')!.on);
  const left = marks.get('/')!.on.filter((href) => !kept.has(href));
  expect(left.sort()).toEqual(['austria', 'belgium', 'italy', 'lithuania', 'netherlands', 'portugal', 'spain'].map((slug) => `/country/${slug}/`));
  expect(marks.get('/map/national-parliaments/')!.remark).toContain('Austria, Belgium, Italy, Lithuania, the Netherlands, Portugal and Spain');
});

test('a day on which no name was has the same maps, and who had spoken and what had happened', async ({ page }) => {
  await page.goto('/map/by-2017-09-03/');
  await expect(page.locator('.front svg.map')).toHaveCount(3);
  await expect(page.locator('.under').getByRole('link')).toHaveText([/^FORUM-ASIA$/, /^John Samuel$/, /^Supporters of Kem Sokha$/, /^Khieu Sopheak$/, /^Raid on/, /^Moved to/]);
});

test('a day counts the statements of the held sources, and the public record by then stands apart, each count with its rows', async ({ page }) => {
  const days = views.filter((v) => v.includes('/by-'));
  const seen = await lookAtEach(page, days, (doc) => {
    const text = (e: Element | null) => e?.textContent?.replace(/\u00a0/g, ' ').trim() ?? '';
    const rows = (id: string) => [...doc.querySelectorAll(`#countries #${id} li`)];
    return {
      lead: text(doc.querySelector('.lead')).replace(/ A statement of which.*/, ''),
      links: [...doc.querySelectorAll('.lead a')].map((a) => `${text(a)} ${a.getAttribute('href')!}`).filter((l) => l.includes('#')),
      said: doc.querySelectorAll('#said > li').length,
      switched: Number(text(doc.querySelector('.switch-more [aria-current] .muted'))),
      replies: rows('replies-on-record').map((li) => `${text(li.querySelector('b'))} ${/\(([^()]*)\)\./.exec(text(li))?.[1]}`),
      evidence: rows('replies-on-record').map((li) => [...li.querySelectorAll('.voice a.ev')].filter((a) => a.getAttribute('href')!.startsWith('http')).length),
      calls: rows('calls-on-record').map((li) => text(li)),
      entries: rows('calls-on-record').every((li) => li.querySelector('a')!.getAttribute('href')!.startsWith('/statements/#record-')),
      order: [...doc.querySelectorAll('#countries [id]')].map((e) => e.id),
    };
  });
  const counts = days.map((address) => { const { said, replies, calls } = seen.get(address)!; return [address, said, replies.length, calls.length]; });
  expect(counts).toEqual([
    ['/map/by-2017-09-03/', 4, 0, 2],
    ['/map/by-2017-10-18/', 10, 0, 8],
    ['/map/by-2017-10-25/', 13, 1, 9],
    ['/map/by-2017-10-31/', 14, 1, 10],
    ['/map/by-2017-12-02/', 15, 2, 10],
    ['/map/by-2017-12-03/', 16, 2, 10],
    ['/map/by-2017-12-04/', 17, 2, 10],
    ['/map/by-2022-01-21/', 19, 3, 15],
    ['/map/by-2022-01-31/', 20, 3, 15],
  ]);
  for (const [address, v] of seen) {
    expect([address, v.switched, v.links]).toEqual([address, v.said, [`${v.said} statements ${address}#said`, ...(v.replies.length > 0 ? [`${v.replies.length} ${v.replies.length === 1 ? 'reply' : 'replies'} ${address}#replies-on-record`] : []), `${v.calls.length} calls ${address}#calls-on-record`]]);
    expect([address, v.entries, v.evidence.every((n) => n > 0)]).toEqual([address, true, true]);
  }
  const day = seen.get('/map/by-2017-12-02/')!;
  expect(day.lead).toBe('15 statements in the held sources by then; the open letter of 4 December 2017 came later. Apart from that count, the public record has 2 replies and 10 calls by then.');
  expect(day.replies).toEqual(['Khieu Sopheak 24 October 2017', 'Chum Bun Rong, ambassador of Cambodia to the United States 7 November 2017']);
  expect(day.order.slice(0, 3)).toEqual(['said', 'replies-on-record', 'calls-on-record']);
  expect(seen.get('/map/by-2017-09-03/')!.calls).toEqual(['United Nations, 25 August 2017', 'European Union, 3 September 2017']);
  // Of a reply of 4 to 5 December it is certain on the 5th only.
  expect(seen.get('/map/by-2022-01-21/')!.replies.at(-1)).toBe('Sok Eysan 4 to 5 December 2017');
});

test('caption and heading of a body or day are not one sentence twice, and the map still has its name', async ({ page }) => {
  await page.goto('/map/eu/');
  await expect(page.getByRole('figure', { name: 'Members of the European Union when it spoke' })).toBeVisible();
  await expect(page.locator('.front svg.map')).toHaveCount(3);
  await expect(page.locator('#map-caption')).toHaveCount(0);
  await expect(page.locator('h2').filter({ hasText: 'Members of the European Union' })).toHaveCount(0);
});

test('in a wide window the maps are wider than the page is elsewhere, and all parts of the page keep one left edge', async ({ page }) => {
  const edges = () => page.locator('.site, h1, .front, #countries').evaluateAll((all) => all.map((e) => Math.round(e.getBoundingClientRect().left)));
  for (const [window, maps] of [[1280, 1216], [1920, 1500], [2560, 1500]] as const) {
    await page.setViewportSize({ width: window, height: 1000 });
    await page.goto('/');
    await everythingDrawn(page);
    expect((await page.locator('.front').boundingBox())!.width).toBeCloseTo(maps, -1);
    expect(new Set(await edges()).size).toBe(1);
  }
});

test('a share that does not apply is in no class, on no row with a figure and never zero', async ({ page }) => {
  const share = (await lookAtEach(page, ['/map/share/'], (doc) => ({
    marks: [...doc.querySelectorAll('.world > a.na')].map((a) => a.getAttribute('href')!),
    rows: [...doc.querySelectorAll('#not-applicable li')].map((r) => [r.querySelector('a')!.getAttribute('href')!, r.textContent!.replace(r.querySelector('a')!.textContent!, '')]),
    title: doc.querySelector('#not-applicable .group')!.textContent!,
    zero: /(?<![\d.])0(\.0)?\s?%/.test(doc.querySelector('#countries')!.textContent!),
  }))).get('/map/share/')!;
  expect(share.marks.length).toBe(7);
  expect(share.rows.map(([href]) => href).sort()).toEqual([...share.marks].sort());
  expect(share.rows.every(([, figure]) => figure === '')).toBe(true);
  expect(share.title).toBe('Share not applicable, because only members of the European Parliament signed');
  expect(share.zero).toBe(false);
});

test('the number of plain land in every legend opens just these states, and says which have names of the other kind', async ({ page }) => {
  const seen = await lookAtEach(page, views, (doc) => {
    const count = doc.querySelector('.legend-kinds li:has(.swatch.none) > span a')!;
    const list = doc.getElementById('without');
    return {
      said: count.textContent!,
      href: count.getAttribute('href')!,
      heading: list?.querySelector('h3')!.textContent!.replace(/\u00a0/g, ' '),
      remark: list?.querySelector('p')?.textContent,
      open: list?.querySelector('details')!.open,
      listed: [...(list?.querySelectorAll('li > a:first-child') ?? [])].map((a) => a.getAttribute('href')!),
      others: [...(list?.querySelectorAll('li > .n') ?? [])].map((a) => [a.closest('li')!.querySelector('a')!.textContent!, a.textContent!]),
      drawn: [...doc.querySelectorAll('.world > a[class^="q"]')].map((a) => a.getAttribute('href')!),
    };
  });
  expect([...seen].map(([address, v]) => [address, v.said, v.href])).toEqual([
    ['/', '174', '/find/#without-name'],
    ['/map/by-2017-09-03/', '197', '/map/by-2017-09-03/#without'],
    ['/map/by-2017-10-18/', '195', '/map/by-2017-10-18/#without'],
    ...['/map/by-2017-10-25/', '/map/by-2017-10-31/', '/map/by-2017-12-02/', '/map/by-2017-12-03/'].map((day) => [day, '194', `${day}#without`]),
    ...['/map/by-2017-12-04/', '/map/by-2022-01-21/', '/map/by-2022-01-31/'].map((day) => [day, '174, outlined or not', '/find/#without-name']),
    ['/map/circles/', '174', '/find/#without-name'],
    ['/map/eu/', '169', '/map/eu/#outside'],
    ['/map/european-parliament/', '187', '/map/european-parliament/#without'],
    ['/map/ipu/', '23', '/map/ipu/#outside'],
    ['/map/national-parliaments/', '181', '/map/national-parliaments/#without'],
    ['/map/share/', '174', '/find/#without-name'],
    ['/map/un/', '5', '/map/un/#outside'],
  ]);
  for (const [address, v] of seen) {
    if (v.href.endsWith('#without')) expect([address, String(new Set(v.listed).size), v.listed.length, v.open, v.drawn.filter((href) => v.listed.includes(href))]).toEqual([address, v.said, v.listed.length, false, []]);
    else expect([address, v.heading]).toEqual([address, undefined]);
    if (address.includes('/by-')) expect([address, v.others]).toEqual([address, []]);
  }
  const national = seen.get('/map/national-parliaments/')!;
  expect([national.heading, national.remark]).toEqual(['No name from a national parliament: 181 countries', '7 have names from the European Parliament, with their number beside them.']);
  expect(national.others).toEqual([['Austria', '1'], ['Belgium', '1'], ['Italy', '2'], ['Lithuania', '1'], ['Netherlands', '2'], ['Portugal', '1'], ['Spain', '5']]);
  const european = seen.get('/map/european-parliament/')!;
  expect([european.heading, european.remark, european.others.length]).toEqual(['No name from this parliament: 187 countries', '13 have names from a national parliament, with their number beside them.', 13]);
});

test('the list of plain land is opened by the line above it, also with the key', async ({ page }) => {
  await page.goto('/map/national-parliaments/#without');
  const afghanistan = page.locator('#without').getByRole('link', { name: 'Afghanistan' });
  await expect(page.getByRole('heading', { name: 'No name from a national parliament' })).toBeInViewport();
  await expect(afghanistan).toBeHidden();
  await page.getByText('Each by name').press('Enter');
  await expect(afghanistan).toBeVisible();
});

test('exactly the countries of which only senators signed are striped, on every map, in the legend and in the list, and on no other view', async ({ page }) => {
  const seen = await lookAtEach(page, views, (doc) => {
    const striped = (map: string) => [...doc.querySelectorAll(`.${map} > a.striped`)].map((a) => a.getAttribute('aria-label')!.replace(/\u00a0/g, ' '));
    const count = doc.querySelector('.legend-kinds li:has(.swatch.striped) > span a');
    return {
      world: striped('world'),
      parts: striped('inset'),
      legend: count && [count.closest('li')!.textContent!.trim(), count.getAttribute('href')!],
      rows: [...doc.querySelectorAll('tr.upper')].map((r) => [r.querySelector('a')!.textContent!, r.querySelector('td:last-child')!.textContent!]),
      remark: doc.querySelector('.remark')!.textContent!,
    };
  });
  const { remark, ...share } = seen.get('/map/share/')!;
  const france = 'France, 0.3 % of 348 seats of the Senate, 1 signatory';
  expect(share).toEqual({
    world: ['Argentina, 1.4 % of 72 seats of the Senate, 1 signatory', france],
    parts: [france],
    legend: ['Share of the senate: only senators signed 2, counted in the classes above', '/map/share/#upper'],
    rows: [['Argentina', 'Senate'], ['France', 'Senate']],
  });
  expect(remark).toContain('Striped, because only senators signed: Argentina and France.');
  for (const [address, v] of seen) if (address !== '/map/share/') expect([address, v.world, v.parts, v.legend, v.rows]).toEqual([address, [], [], null, []]);
});

test('stripes are seen between the class and the page colour in both themes, and a figure on them has a halo', async ({ page }) => {
  for (const [colorScheme, bg, text] of [['light', 'rgb(255, 255, 255)', 'rgb(22, 24, 29)'], ['dark', 'rgb(11, 16, 23)', 'rgb(232, 237, 244)']] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/map/share/');
    const look = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      const figure = style('.inset text.striped');
      return { over: style('.inset > a.striped > path + use').fill, stripe: style('#stripes path').fill, swatch: style('.swatch.striped path + path').fill, figure: [figure.fill, figure.stroke] };
    });
    expect(look).toEqual({ over: 'url("#stripes")', stripe: bg, swatch: 'url("#stripes")', figure: [text, bg] });
  }
});

test('the totals of the letter stand below exactly the maps that show names', async ({ page }) => {
  const seen = await lookAtEach(page, views, (doc) => ({ named: doc.querySelector('.world > a[class^="q"]') !== null, totals: doc.querySelector('.sums') !== null }));
  expect([...seen].filter(([, v]) => v.named !== v.totals)).toEqual([]);
  expect(seen.get('/map/by-2017-12-02/')!.totals).toBe(false);
  expect(seen.get('/map/by-2017-12-04/')!.totals).toBe(true);
});

test('reload, Back and a passed-on link show the same view', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Share of the chamber/ }).click();
  await page.waitForURL('**/map/share/*');
  const heading = await page.locator('h1').textContent();
  await page.reload();
  await expect(page.locator('h1')).toHaveText(heading!);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await page.goForward();
  await expect(page.locator('h1')).toHaveText(heading!);
});
