/** Finding: the combobox of the header by keyboard, mouse and on a slow line, and the page for finding with and without JavaScript. */
import type { Page } from '@playwright/test';
import { lookAtEach } from './documents';
import { axe, expect, slowLine, test } from './helpers';

const box = (page: Page) => page.getByRole('combobox', { name: 'Find a country or a person' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');
const chosen = (page: Page) => page.locator('.found [aria-selected=true]');

test.describe('the box of the header', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('is a combobox by keyboard: arrows, Home, End, Escape, Enter', async ({ page }) => {
    await page.goto('/signatories/');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await box(page).fill('timor');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(options(page)).toHaveText(['Timor-Leste8 names', 'Show all results (1)']);
    await expect(chosen(page)).toHaveCount(0);
    await box(page).press('ArrowDown');
    await expect(chosen(page)).toHaveText('Timor-Leste8 names');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await chosen(page).getAttribute('id'));
    await box(page).press('End');
    await expect(chosen(page)).toHaveText('Show all results (1)');
    await box(page).press('ArrowDown');
    await expect(chosen(page)).toHaveText('Timor-Leste8 names');
    await box(page).press('ArrowUp');
    await expect(chosen(page)).toHaveText('Show all results (1)');
    await box(page).press('Home');
    await expect(chosen(page)).toHaveText('Timor-Leste8 names');
    await box(page).press('Escape');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(box(page)).toHaveValue('timor');
    await box(page).press('ArrowDown');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await box(page).press('ArrowDown');
    await box(page).press('Enter');
    await expect(page).toHaveURL('/country/timor-leste/');
  });

  test('leaves the keys of an input method alone while a word is composed', async ({ page }) => {
    await page.goto('/signatories/');
    await box(page).fill('timor');
    await expect(options(page)).toHaveCount(2);
    const press = (key: string, more: { isComposing?: boolean; keyCode?: number }) =>
      box(page).evaluate((input, init) => input.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })), { key, ...more });
    // What is not prevented is left to the input method.
    for (const more of [{ isComposing: true }, { keyCode: 229 }]) for (const key of ['ArrowDown', 'Enter', 'Escape']) expect([key, await press(key, more)]).toEqual([key, true]);
    await expect(chosen(page)).toHaveCount(0);
    await expect(options(page)).toHaveCount(2);
    await expect(page).toHaveURL('/signatories/');
    expect(await press('ArrowDown', {})).toBe(false);
    await expect(chosen(page)).toHaveText('Timor-Leste8 names');
  });

  test('shows what was typed in bold, in groups, and nothing of it is a fault of accessibility', async ({ page }) => {
    await page.goto('/signatories/');
    await box(page).fill('ma');
    await expect(page.getByRole('group', { name: 'Countries' }).getByRole('option')).toHaveCount(4);
    await expect(page.getByRole('group', { name: 'Signatories' }).getByRole('option')).toHaveCount(4);
    await box(page).press('ArrowDown');
    expect(await axe(page)).toEqual([]);
    await box(page).fill('mueller');
    await expect(page.locator('.found b')).toHaveText('Müller');
  });

  test('says where else to look when nothing is found', async ({ page }) => {
    await page.goto('/signatories/');
    await box(page).fill('Atlantis');
    await expect(page.locator('.found > p').first()).toHaveText('Nothing under “Atlantis”.');
    await expect(page.locator('find-box [role=status]')).toHaveText('Nothing under “Atlantis”.');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    expect(await axe(page)).toEqual([]);
    await page.locator('.found').getByRole('link', { name: 'All countries' }).click();
    await expect(page).toHaveURL('/find/');
  });

  test('says its results in a live region that is there before anything is said', async ({ page }) => {
    await page.goto('/signatories/');
    const status = page.locator('find-box').getByRole('status');
    // By role, so what is hidden from the accessibility tree is not found.
    await expect(status).toHaveCount(1);
    await expect(status).toHaveText('');
    const region = (await status.elementHandle())!;
    await box(page).fill('timor');
    await expect(status).toHaveText('Results: 1');
    expect(await region.evaluate((r) => r.isConnected && r.textContent)).toBe('Results: 1');
    await box(page).press('Escape');
    await expect(status).toHaveText('');
  });

  test('finds what exists no more as that, with what is on its land today', async ({ page }) => {
    await page.goto('/signatories/');
    await box(page).fill('Czechoslovakia');
    await expect(options(page)).toHaveText(['Czechoslovakiaexists no more', 'Czechiatoday on its land', 'Slovakiatoday on its land', 'Show all results (3)']);
    await options(page).first().click();
    await expect(page).toHaveURL('/find/#former-cshh');
    await expect(page.locator('#former-cshh')).toHaveText('Czechoslovakia Czechia, Slovakia');
    await page.goto('/find/?q=USSR');
    await expect(page.locator('[data-answers] a')).toHaveCount(16);
    expect(await axe(page)).toEqual([]);
  });

  test('goes by mouse, and closes when the focus leaves', async ({ page }) => {
    await page.goto('/signatories/');
    await box(page).fill('kaka');
    await options(page).first().click();
    await expect(page).toHaveURL('/signatories/#n9');
    await expect(page.locator('.found')).toBeHidden();
    await box(page).fill('burma');
    await expect(page.locator('.found')).toBeVisible();
    await page.locator('h1').click();
    await expect(page.locator('.found')).toBeHidden();
  });

  test('Enter without a choice goes to the page for finding', async ({ page }) => {
    await page.goto('/signatories/');
    await box(page).fill('San Marino');
    await box(page).press('Enter');
    await expect(page).toHaveURL('/find/?q=San+Marino');
    await expect(page.getByRole('searchbox')).toHaveValue('San Marino');
    await expect(page.locator('[data-answers] a')).toHaveText(['San Marino']);
  });

  test('keeps what is typed before the index has come', async ({ page }) => {
    await slowLine(page);
    await page.goto('/signatories/', { waitUntil: 'commit' });
    const input = page.locator('find-box input');
    await input.focus();
    await page.keyboard.type('mal');
    await expect(options(page).first()).toHaveText('Malaysia60 names');
    await expect(input).toHaveValue('mal');
  });

  test('a first letter that is quicker than its code counts, and the next ones too', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/islands/*.js', (route) => held.then(() => route.continue()));
    await page.goto('/signatories/');
    const index = page.waitForResponse('**/find.json');
    await box(page).press('m');
    await index;
    await page.keyboard.type('al');
    await expect(page.locator('.found')).toBeHidden();
    release();
    await expect(options(page).first()).toHaveText('Malaysia60 names');
    await expect(box(page)).toHaveValue('mal');
    await box(page).press('ArrowDown');
    await expect(chosen(page)).toHaveText('Malaysia60 names');
  });

  test('asks for its code and the index once, side by side, and only when somebody goes to it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (r) => /\.js(on)?$/.test(r.url()) && asked.push(new URL(r.url()).pathname));
    await page.goto('/signatories/');
    expect(asked).toEqual([]);
    await box(page).fill('mal');
    await expect(options(page).first()).toBeVisible();
    await box(page).fill('ger');
    await expect(options(page).first()).toContainText('Germany');
    expect(asked).toEqual(['/find.json', expect.stringMatching(/^\/islands\/find-box\.[0-9a-f]{8}\.js$/)]);
  });
});

test.describe('the box where its code does not come', () => {
  test.use({ viewport: { width: 1280, height: 800 }, expected: /find-box\..*js|ERR_FAILED/ });

  test('still posts to the page for finding, which answers', async ({ page }) => {
    await page.route('**/islands/*.js', (route) => route.abort());
    await page.goto('/signatories/');
    await box(page).fill('mal');
    await box(page).press('Enter');
    await expect(page).toHaveURL('/find/?q=mal');
    await expect(page.locator('[data-answers] a').first()).toHaveText('Malaysia60 names');
  });

  test('gets it the next time somebody goes there', async ({ page }) => {
    await page.route('**/islands/*.js', (route) => route.abort(), { times: 1 });
    await page.goto('/signatories/');
    const failed = page.waitForEvent('requestfailed');
    await box(page).fill('mal');
    await failed;
    await page.locator('h1').click();
    await box(page).click();
    await expect(options(page).first()).toHaveText('Malaysia60 names');
  });
});

test.describe('the box where its code comes altered', () => {
  test.use({ viewport: { width: 1280, height: 800 }, expected: /Content.Security.Policy/ });

  test('does not run it, and still posts', async ({ page }) => {
    await page.route('**/islands/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'document.body.textContent = "altered"' }));
    await page.goto('/signatories/');
    const refused = page.waitForEvent('console', (m) => /Content.Security.Policy/.test(m.text()));
    await box(page).fill('mal');
    await refused;
    await expect(page.locator('h1')).toBeVisible();
    await box(page).press('Enter');
    await expect(page).toHaveURL('/find/?q=mal');
  });
});

test.describe('the box where the index does not come', () => {
  test.use({ viewport: { width: 1280, height: 800 }, expected: /find\.json|ERR_FAILED/ });

  test('says so, to the eye and the ear, and tries again with the next letter', async ({ page }) => {
    await page.route('**/find.json', (route) => route.abort());
    await page.goto('/signatories/');
    await box(page).fill('mal');
    const said = 'The list could not be loaded. Enter leads to the list of all countries.';
    await expect(page.locator('find-box').getByRole('status')).toHaveText(said);
    await expect(page.locator('.found > p').first()).toHaveText(said);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    expect(await axe(page)).toEqual([]);
    await page.unroute('**/find.json');
    await box(page).press('a');
    await expect(options(page).first()).toHaveText('Malaysia60 names');
  });

  test('still posts to the page, which then shows its lists', async ({ page }) => {
    await page.route('**/find.json', (route) => route.abort());
    await page.goto('/signatories/');
    await box(page).fill('mal');
    await box(page).press('Enter');
    await expect(page).toHaveURL('/find/?q=mal');
    await expect(page.locator('find-page [role=status]')).toContainText('could not be loaded');
    await expect(page.locator('[data-lists] .directory').first().getByRole('listitem').filter({ hasText: 'Malaysia 60' })).toBeVisible();
  });
});

test.describe('a reader whose language is German', () => {
  test.use({ viewport: { width: 1280, height: 800 }, locale: 'de-DE' });

  test('finds a country by its German name', async ({ page }) => {
    await page.goto('/signatories/');
    await box(page).fill('Südafrika');
    await expect(options(page).first()).toHaveText('South Africa (Südafrika)11 names');
  });
});

test.describe('a reader whose language is Spanish', () => {
  test.use({ viewport: { width: 1280, height: 800 }, locale: 'es-ES' });

  test('finds a country by its short Spanish name', async ({ page }) => {
    await page.goto('/signatories/');
    await box(page).fill('EEUU');
    await expect(options(page).first()).toHaveText('United States (EE. UU.)1 name');
  });
});

test.describe('the page for finding on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('answers in groups, and puts what is typed into the address', async ({ page }) => {
    await page.goto('/find/?q=macedonia');
    await expect(page.locator('[data-answers] a').first()).toHaveText('North Macedonia2 names');
    await expect(page.locator('[data-lists]')).toBeHidden();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('searchbox').fill('gemmeke beate');
    await expect(page.locator('[data-answers] h2')).toHaveText(['Signatories 1']);
    await expect(page).toHaveURL('/find/?q=gemmeke%20beate');
    await page.reload();
    await expect(page.locator('[data-answers] a')).toHaveText(['Beate Müller-GemmekeGermany, no. 13']);
    await page.locator('[data-answers] a').tap();
    await expect(page).toHaveURL('/signatories/#n13');
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('gemmeke beate');
    await page.getByRole('searchbox').fill('');
    await expect(page.locator('[data-lists]')).toBeVisible();
    await expect(page).toHaveURL('/find/');
  });
});

test.describe('a reader whose browser knows no Khmer', () => {
  test.use({ viewport: { width: 1280, height: 800 }, locale: 'km-KH' });

  test('finds a country by its own name, by its number, and by its name in a language of many readers', async ({ page }) => {
    await page.goto('/signatories/');
    await box(page).fill('កម្ពុជា');
    await expect(options(page).first()).toHaveText('Cambodia (កម្ពុជា)');
    await box(page).fill('ម៉ាឡេស៊ី');
    await expect(options(page).first()).toHaveText('Malaysia (ម៉ាឡេស៊ី)60 names');
    await box(page).fill('276');
    await expect(options(page).first()).toHaveText('Germany (276)11 names');
    await box(page).fill('Allemagne');
    await expect(options(page).first()).toHaveText('Germany (Allemagne)11 names');
    await box(page).fill('ipu');
    await expect(options(page).first()).toHaveText('Inter-Parliamentary Union (IPU)1\u00a0statement');
  });
});

test('a form has a button that sends it, every button says what it is for, and names stand only on what may have one', async ({ page }) => {
  const faults = await lookAtEach(page, ['/', '/map/share/', '/find/', '/statements/', '/signatories/', '/about/'], (doc) => [
    ...[...doc.querySelectorAll('form:not(:has(button[type=submit])), button:not([type])')].map((e) => e.outerHTML.slice(0, 80)),
    // https://www.w3.org/TR/html-aria/#docconformance-naming
    ...[...doc.querySelectorAll('[aria-label]:not([role], a[href], button, input, select, nav, section, main, aside, form, table, td, th, svg a)')].map((e) => e.outerHTML.slice(0, 80)),
  ]);
  expect([...faults].filter(([, list]) => list.length > 0)).toEqual([]);
});

test('Enter on the page for finding goes to the first answer', async ({ page }) => {
  await page.goto('/find/');
  await page.getByRole('searchbox', { name: 'Country, signatory, body or person' }).fill('timor');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-answers] a').first()).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the statements have no filters that would do nothing, and their index instead', async ({ page }) => {
    await page.goto('/statements/');
    await expect(page.locator('.filters')).toBeHidden();
    await expect(page.locator('#index')).toBeVisible();
  });

  test('the page says that nothing is filtered, and lists all that can be found', async ({ page }) => {
    await page.goto('/find/?q=santiago');
    await expect(page.getByRole('searchbox', { name: 'Country, signatory, body or person' })).toBeHidden();
    await expect(page.locator('find-page .note')).toContainText('your browser’s own search');
    for (const [id, rows] of [['signatories', 158], ['bodies', 19], ['persons', 10]] as const) await expect(page.locator(`#${id} li`)).toHaveCount(rows);
    await expect(page.locator('#signatories').getByRole('link', { name: /Santiago/ })).toBeVisible();
    await expect(page.locator('#former > ul > li')).toHaveCount(10);
    await page.locator('.letters').getByRole('link', { name: 'M', exact: true }).click();
    await expect(page).toHaveURL(/#letter-M$/);
    await expect(page.locator('.directory').first().getByRole('listitem').filter({ hasText: 'Malaysia' }).getByRole('link', { name: '60' })).toHaveAttribute('href', '/country/malaysia/#signed');
    await page.locator('.directory').first().getByRole('link', { name: 'Malaysia' }).click();
    await expect(page).toHaveURL('/country/malaysia/');
  });
});
