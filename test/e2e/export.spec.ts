/** What must hold for every single page of the build; read from its files, no browser needed. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { textElements } from '../../scripts/finish/elements';
import { filesIn } from '../../scripts/finish/files';
import { faults } from '../../scripts/finish/guards';
import { hashOf } from '../../scripts/finish/policy';
import { type Token, tokens } from '../../scripts/finish/tokens';
import { parseRedirects } from '../../scripts/serve/rules';
import { expect, test } from './helpers';
import { html, out, pages } from './pages';

// One worker for the file: reading all pages takes a second or two, and every test needs them.
test.describe.configure({ mode: 'default' });

const all = pages();
let held: ReadonlyMap<string, readonly Token[]> | undefined;
const parsed = () => (held ??= new Map(all.map((address) => [address, tokens(html(address))])));
const values = (page: readonly Token[], name: string): string[] => page.flatMap((t) => t.attributes.get(name) ?? []);
const textOf = (page: readonly Token[], element: string): string[] =>
  page.flatMap((t, i) => (t.kind === 'open' && t.name === element ? [page.slice(i + 1, page.findIndex((e, j) => j > i && e.kind === 'close' && e.name === element)).filter((x) => x.kind === 'text').map((x) => x.raw).join('')] : []));

test('no page holds a script or style that its policy does not cover, and none of Next’s', () => {
  expect(all.flatMap((address) => faults(html(address)).map((f) => `${address}: ${f}`))).toEqual([]);
});

test('what an element fetches later is there, and each page allows exactly its text', () => {
  const wrong: string[] = [];
  let [found, elements] = [0, 0];
  for (const [address, page] of parsed()) {
    elements += page.filter((t) => t.kind === 'open' && (t.name === 'find-box' || t.name === 'map-figure')).length;
    const csp = page.find((t) => t.attributes.get('http-equiv') === 'Content-Security-Policy')?.attributes.get('content') ?? '';
    for (const path of values(page, 'data-later')) {
      found++;
      if (!existsSync(join(out, path))) wrong.push(`${address}: ${path} is missing`);
      else if (!csp.includes(hashOf(readFileSync(join(out, path), 'utf8')))) wrong.push(`${address}: the policy lacks the hash of ${path}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(elements).toBeGreaterThan(all.length);
  expect(found).toBe(elements);
});

/** Bytes as the server sends a page or file (brotli 11). */
const bytes = (path: string): number => statSync(join(out, existsSync(join(out, `${path}.br`)) ? `${path}.br` : path)).size;

test('a first view weighs little: country 25 kB, front page and views of the map 46 kB, the heading font included', () => {
  const font = bytes('fonts/atlas-serif-600.woff2');
  const most = (address: string) => (address.startsWith('/country/') ? 25_000 : address === '/' || address.startsWith('/map/') ? 46_000 : Infinity);
  const heavy = all.map((address) => [address, bytes(`${address}index.html`) + font] as const).filter(([address, size]) => size > most(address));
  expect(heavy).toEqual([]);
});

test('the browser code of a first view weighs at most 2.7 kB, later parts included 6.2 kB', () => {
  // Rules for prefetching are no code.
  const first = (page: readonly Token[]) => textElements(page, 'script').filter((s) => s.open.attributes.get('type') === 'module').map((s) => s.text);
  const scripts = (page: readonly Token[]) => [...first(page), ...new Set(values(page, 'data-later').map((path) => readFileSync(join(out, path), 'utf8')))];
  const heavy = (of: typeof first, most: number) => [...new Map([...parsed()].map(([address, page]) => [of(page).join('\n'), address]))].filter(([text]) => brotliCompressSync(text).length > most).map(([, address]) => address);
  expect(heavy(first, 2_700)).toEqual([]);
  expect(heavy(scripts, 6_200)).toEqual([]);
});

test('every page has one h1, a title of its own, a description and itself as canonical address', () => {
  const wrong: string[] = [];
  const titles = new Map<string, string>();
  for (const [address, page] of parsed()) {
    const [title = ''] = textOf(page, 'title');
    const canonical = page.find((t) => t.attributes.get('rel') === 'canonical')?.attributes.get('href') ?? '';
    if (textOf(page, 'h1').length !== 1) wrong.push(`${address}: ${textOf(page, 'h1').length} h1`);
    if (!title || titles.has(title)) wrong.push(`${address}: title "${title}" also on ${titles.get(title)}`);
    if (new URL(canonical || 'http://none').pathname !== address || !canonical) wrong.push(`${address}: canonical "${canonical}"`);
    if (!page.some((t) => t.attributes.get('name') === 'description' && t.attributes.get('content'))) wrong.push(`${address}: no description`);
    titles.set(title, address);
  }
  expect(wrong).toEqual([]);
});

test('every link inside leads to a page or file, and every anchor to an element', () => {
  const ids = new Map([...parsed()].map(([address, page]) => [address, new Set(values(page, 'id'))]));
  const files = new Set(filesIn(out).map((f) => `/${f}`));
  const dead = [...parsed()].flatMap(([address, page]) =>
    [...new Set([...values(page, 'href'), ...values(page, 'src')])].flatMap((href) => {
      if (!/^[/#]/.test(href)) return [];
      const [path = '', anchor] = href.startsWith('#') ? [address, href.slice(1)] : href.replace(/\?[^#]*/, '').split('#');
      const there = ids.get(path);
      if (!there && !files.has(path) && !files.has(`${path}index.html`)) return [`${address} → ${href}: no such page`];
      return anchor && there && !there.has(decodeURIComponent(anchor)) ? [`${address} → ${href}: no such anchor`] : [];
    }),
  );
  expect(dead).toEqual([]);
});

test('an id stands once in a page', () => {
  const twice = [...parsed()].flatMap(([address, page]) => values(page, 'id').filter((id, i, list) => list.indexOf(id) !== i).map((id) => `${address}: #${id}`));
  expect(twice).toEqual([]);
});

test('every share picture that a page names is there', () => {
  const missing = [...parsed()].flatMap(([address, page]) =>
    page.flatMap((t) => (t.attributes.get('property') === 'og:image' ? [new URL(t.attributes.get('content')!).pathname] : [])).filter((path) => !existsSync(join(out, path))).map((path) => `${address}: ${path}`),
  );
  expect(missing).toEqual([]);
});

test('the file of the share view stripes the two countries of which only senators signed, and no other file has stripes', () => {
  const files = filesIn(out).filter((f) => /^download\/map-[^/]+\.svg$/.test(f));
  expect(files.length).toBe(all.filter((address) => address === '/' || address.startsWith('/map/')).length);
  // On the world both, on the part that shows one of them that one, and the legend.
  const striped = files.map((f) => [f, readFileSync(join(out, f), 'utf8').split('url(#map-share-stripes)').length - 1] as const).filter(([, n]) => n > 0);
  expect(striped).toEqual([['download/map-share.svg', 4]]);
  const text = readFileSync(join(out, 'download/map-share.svg'), 'utf8');
  expect(text).toContain('Share of the senate: only senators signed: 2, counted in the classes above');
  expect(text).toContain('Striped, because only senators signed: Argentina and France.');
});

test('every other name of a country leads to its page, by redirect and on a bare host', async ({ request }) => {
  const redirects = parseRedirects(readFileSync(join(out, '_redirects'), 'utf8'));
  expect(redirects.length).toBeGreaterThan(1000);
  const wrong: string[] = [];
  for (const { from, to } of redirects) {
    const stub = readFileSync(join(out, from, 'index.html'), 'utf8');
    if (!stub.includes(`content="0; url=${to}"`)) wrong.push(`${from}: stub`);
    if (!existsSync(join(out, to, 'index.html'))) wrong.push(`${from}: ${to} is missing`);
  }
  for (const { from, to } of redirects.filter((_, i) => i % 50 === 0)) {
    const reply = await request.get(from, { maxRedirects: 0 });
    if (reply.status() !== 308 || reply.headers().location !== to) wrong.push(`${from}: ${reply.status()} ${reply.headers().location}`);
  }
  expect(wrong).toEqual([]);
});
