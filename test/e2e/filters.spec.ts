/** What is typed or chosen stands in the address, so that reload, Back and a passed-on link show the same. */
import { expect, test } from './helpers';

test.use({ viewport: { width: 1280, height: 800 } });

test('a reader who reloads, or comes back in a browser without a cache, finds the filtered names again', async ({ page }) => {
  await page.goto('/signatories/');
  await page.getByLabel('Find a name').pressSequentially('lim');
  await expect(page.locator('tbody tr:visible th')).toHaveText(['Lim Guan Eng', 'Lim Kit Siang', /^Lim Lip Eng/]);
  await page.locator('tbody tr:visible a[href="/country/malaysia/"]').first().click();
  await page.waitForURL('**/country/malaysia/');
  await page.goBack();
  await expect(page.locator('tbody tr:visible')).toHaveCount(3);
  await page.reload();
  await expect(page.getByLabel('Find a name')).toHaveValue('lim');
  await expect(page.locator('tbody tr:visible')).toHaveCount(3);
});

for (const [typed, name] of [['muller', 'Beate Müller-Gemmeke'], ['gemmeke beate', 'Beate Müller-Gemmeke'], ['chong chieng', 'Chong Chieng Jen'], ['jen chong', 'Chong Chieng Jen'], ['lee boon', 'Boon Chye Lee']] as const) {
  test(`whoever looks for “${typed}” finds ${name}`, async ({ page }) => {
    await page.goto('/signatories/');
    await page.getByLabel('Find a name').fill(typed);
    await expect(page.locator('tbody tr:visible th')).toContainText([name]);
  });
}

test('the number of names with a country opens exactly those', async ({ page }) => {
  await page.goto('/signatories/not-stated/');
  await page.getByRole('link', { name: '152' }).first().click();
  await expect(page).toHaveURL(/\/signatories\/\?kind=stated$/);
  await expect(page.locator('.signed tbody tr:visible')).toHaveCount(152);
});

for (const [kind, count] of [['national', 134], ['european', 18]] as const) {
  test(`the link behind the number ${count} opens exactly these ${count} lines`, async ({ page }) => {
    await page.goto('/');
    await page.locator(`.sums a[href="/signatories/?kind=${kind}"]`).first().click();
    await page.waitForURL(`**/signatories/?kind=${kind}`);
    await expect(page.locator('tbody tr:visible')).toHaveCount(count);
    await expect(page.getByRole('navigation', { name: 'Kinds of mandate' }).locator('[aria-current=page]')).toContainText(String(count));
  });
}

test('a passed-on search shows the same answers', async ({ page }) => {
  await page.goto('/find/?q=holland');
  await expect(page.locator('[data-answers] a')).toHaveText([/^Netherlands/]);
  await expect(page.getByRole('searchbox', { name: 'Country, signatory, body or person' })).toHaveValue('holland');
});

test('a search for nothing that exists says so and shows all countries', async ({ page }) => {
  await page.goto('/find/?q=xyzzy');
  await expect(page.locator('find-page [role=status]')).toHaveText('Nothing under “xyzzy”. Everything is listed below.');
  await expect(page.locator('.directory a').first()).toBeVisible();
});

/** Voices, rows and words that `<statement-filter>` leaves on the page. */
const statements = {
  found: '.said:not([data-context]):visible',
  context: '.said[data-context]:visible',
  events: '.chronicle tr.event:visible',
} as const;

test('every count of the sorted statements opens exactly the statements it counts', async ({ page }) => {
  test.slow();
  await page.goto('/statements/');
  const counts = await page.locator('.sorted dt a.n').evaluateAll((all) => all.map((a) => [a.getAttribute('href')!, Number(a.textContent)] as const));
  expect(counts.length).toBeGreaterThan(30);
  for (const [href, count] of counts) {
    await page.goto(href);
    await expect(page.locator(statements.found), href).toHaveCount(count);
    await expect(page.locator(`${href.slice(href.indexOf('#'))} dd a`), href).toHaveCount(count);
  }
});

test('a filter keeps what is answered, marked as context, and the events between the statements found', async ({ page }) => {
  await page.goto('/statements/');
  const all = await page.locator(statements.events).count();
  await page.getByLabel('Evidence').selectOption('Quoted by the press (4)');
  const status = page.locator('statement-filter output');
  const context = await page.locator(statements.context).count();
  await expect(status).toHaveText('4 of 20 statements, and what stands beside them as context', { useInnerText: true });
  expect(context).toBeGreaterThan(0);
  expect(await page.locator(statements.context).first().evaluate((e) => getComputedStyle(e, '::before').content)).toBe('"Shown as context"');
  const left = await page.locator(statements.events).count();
  await page.getByLabel('Year').selectOption('2017 (17)');
  await page.getByLabel('Evidence').selectOption('Any');
  expect(await page.locator(statements.events).count()).toBeGreaterThan(left);
  expect(all).toBeGreaterThan(await page.locator(statements.events).count());
  expect(new URL(page.url()).search).toBe('?when=2017');
  await page.reload();
  await expect(page.locator(statements.found)).toHaveCount(17);
});

test('a filter that finds nothing says so, and shows all again on demand', async ({ page }) => {
  await page.goto('/statements/?kind=parliamentary&demand=fact-finding-mission');
  await expect(page.getByText('No statement has all of these.')).toBeVisible();
  await expect(page.locator('.chronicle')).toBeHidden();
  await page.getByText('No statement has all of these.').getByRole('button').click();
  await expect(page.locator('.said:not([data-x]):visible')).toHaveCount(20);
});

test('the public record is an option of its own, and in no other count', async ({ page }) => {
  await page.goto('/statements/?evidence=public-record');
  const n = await page.locator('.said[data-x]').count();
  await expect(page.locator(statements.found)).toHaveCount(n);
  await expect(page.locator('statement-filter output')).toContainText(`${n} of ${n} voices on the public record`, { useInnerText: true });
});
