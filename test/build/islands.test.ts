import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { absoluteUrls } from '@/scripts/finish/css';
import { bundler, isCustom, laterParts } from '@/scripts/finish/islands';

function folder(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'islands-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

const make = bundler(folder({ 'a-a.ts': 'const n: number = 1; customElements.define("a-a", class extends HTMLElement { x = n });', 'b-b.ts': 'console.log("</script>");', 'c-c.ts': 'console.log("c")' }));

test('a module holds exactly the elements asked for, whatever their order and number', () => {
  const ab = make(['b-b', 'a-a', 'a-a']);
  expect(ab).toContain('"a-a"');
  expect(ab).not.toContain('console.log("c")');
  expect(make(['a-a', 'b-b'])).toBe(ab);
});

test('a module cannot end its own script element', () => {
  expect(make(['b-b'])).not.toContain('</script');
});

test('no element, no module', () => {
  expect(make([])).toBe('');
});

test('an element without a file stops the build and says where the file belongs', () => {
  expect(() => make(['x-y'])).toThrow('<x-y> is in the page, but components/islands/x-y.ts does not exist');
});

test('a later part is no part of the module; its address changes with its text', () => {
  const files = { 'a-a.ts': 'console.log("now")', 'a-a.later.ts': 'console.log("then")', 'b-b.ts': '' };
  expect(bundler(folder(files))(['a-a'])).toBe('console.log("now");');
  const part = laterParts(folder(files))('a-a')!;
  expect(part.text).toBe('console.log("then");');
  expect(part.href).toMatch(/^\/islands\/a-a\.[0-9a-f]{8}\.js$/);
  expect(laterParts(folder(files))('b-b')).toBeUndefined();
  expect(laterParts(folder({ ...files, 'a-a.later.ts': 'console.log("other")' }))('a-a')!.href).not.toBe(part.href);
});

test('names of SVG are not custom elements', () => {
  expect(['copy-link', 'font-face', 'path', 'annotation-xml'].filter(isCustom)).toEqual(['copy-link']);
});

test('addresses in a sheet are made absolute, the rest stays', () => {
  const css = 'a{b:url(../media/x.woff2)}c{b:url("y.svg")}d{b:url(/fonts/z.woff2)}e{b:url(data:x)}f{b:url(#g)}';
  expect(absoluteUrls(css, '/_next/static/chunks/a.css')).toBe('a{b:url(/_next/static/media/x.woff2)}c{b:url("/_next/static/chunks/y.svg")}d{b:url(/fonts/z.woff2)}e{b:url(data:x)}f{b:url(#g)}');
});
