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
    await page.locator(`.sums a[href="/signatories/?kind=${kind}"]`).click();
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
  await expect(page.locator('find-page [role=status]')).toHaveText('Nothing under “xyzzy”. All countries are below.');
  await expect(page.locator('.directory a').first()).toBeVisible();
});
