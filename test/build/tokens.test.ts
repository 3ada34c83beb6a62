import { expect, test } from 'vitest';
import { print, tokens } from '@/scripts/finish/tokens';

const page = `<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><title>a &lt; b</title></head><body hidden="" data-x='1 > 0'><!--$-->1 < 2<br/><script>if (a<b) "</p>"</script><p title="a > b">x</p></body></html>`;

test('cutting a page into tokens loses nothing', () => {
  expect(print(tokens(page))).toBe(page);
});

test('a tag ends where its last quoted attribute has ended', () => {
  const p = tokens(page).find((t) => t.name === 'p');
  expect(p?.raw).toBe('<p title="a > b">');
  expect(p?.attributes.get('title')).toBe('a > b');
});

test('names of elements and attributes are in lower case, values as they stand', () => {
  const [meta] = tokens('<META charSet="UTF-8" noModule="">');
  expect([meta?.name, [...meta!.attributes]]).toEqual(['meta', [['charset', 'UTF-8'], ['nomodule', '']]]);
});

test('what stands in a script is text, even if it looks like a tag', () => {
  expect(tokens('<script>"<p>"</script>').map((t) => t.kind)).toEqual(['open', 'text', 'close']);
});

test('a page cut off in the middle still comes back whole', () => {
  for (const cut of [1, 20, 60, 95, 130, 150, 170]) expect(print(tokens(page.slice(0, cut)))).toBe(page.slice(0, cut));
});
