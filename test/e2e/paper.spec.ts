/** Where printed pages break. Read from a PDF, so only where pdftotext of Poppler is installed. */
import { expect, test } from './helpers';
import { canReadPdf, sheets } from './sheets';

test.use({ viewport: { width: 1280, height: 800 } });
test.skip(!canReadPdf, 'pdftotext is not installed');

/** Address, paper, and how many sheets it may take: a list that falls back into one column takes more. Each kind of page once, because a PDF takes a second or two. */
const most = [['/', 'A4', 7], ['/map/circles/', 'A4', 7], ['/country/cambodia/', 'A4', 5], ['/signatories/', 'A4', 6], ['/map/share/', 'Letter', 9], ['/map/eu/', 'Letter', 9], ['/country/malaysia/', 'Letter', 3], ['/statements/', 'Letter', 14]] as const;

for (const [address, format, limit] of most) {
  test(`${address} on ${format} parts no row and no heading from what it heads, and says on each sheet where it is from`, async ({ page }) => {
    await page.goto(address);
    const { texts, parted } = await sheets(page, format);
    expect(parted).toEqual([]);
    expect(texts.length).toBeLessThanOrEqual(limit);
    texts.forEach((text, i) => {
      expect(text).toMatch(new RegExp(`https?://[^ ]*${address}, version \\d{4}-\\d\\d-\\d\\d\\s+${i + 1} of ${texts.length}\\s*$`));
    });
    // The map, its legend and what its outlines rest on; a country with sixty names has these first.
    if (!/malaysia|signatories|statements/.test(address)) for (const words of [/No name on the letter|Not a member of/, /Outlines: Natural Earth/]) expect(texts[0]).toMatch(words);
  });
}

test('paper is white for a reader of the dark theme too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto('/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
});
