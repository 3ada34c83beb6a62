import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Country } from '@/lib/schema';
import { aliases, asSlug, spellings } from '@/scripts/finish/aliases';
import { filesIn, remove } from '@/scripts/finish/files';
import { headerRules, headersFile } from '@/scripts/finish/headers';
import { leftovers } from '@/scripts/finish/leftovers';
import { redirects, redirectsFile } from '@/scripts/finish/redirects';
import { isIndexed, sitemap } from '@/scripts/finish/sitemap';
import { writeStubs } from '@/scripts/finish/stubs';
import { headersFor, parseHeaders, parseRedirects } from '@/scripts/serve/rules';

const country = (alpha2: string, alpha3: string, numeric: string, slug: string, name: string, ...names: string[]): Country => ({ alpha2, alpha3, numeric, slug, name, in_sentence: `the ${name}`, kind: 'state', region: 'Nowhere', lon: 0, lat: 0, aliases: names });

const world = [country('AA', 'AAA', '001', 'aland', 'Åland', 'Old Å-land', 'Both'), country('BB', 'BBB', '', 'b-land', 'B’land', 'Both', 'aa', 'Aland', '日本')];

describe('other names of a country', () => {
  it('are its codes, its name without accents, and its aliases', () => {
    expect([...aliases(world)]).toEqual([['aa', 'aland'], ['aaa', 'aland'], ['001', 'aland'], ['bb', 'b-land'], ['bbb', 'b-land'], ['old-a-land', 'aland'], ['bland', 'b-land']]);
  });
  it('never include a slug, a code of another country, or a name that two countries claim', () => {
    const all = aliases(world);
    expect([all.get('aland'), all.get('aa'), all.get('both')]).toEqual([undefined, 'aland', undefined]);
  });
  it('fold spaces, signs, accents and capitals', () => {
    expect(['Timor_Leste', 'TIMOR LESTE', 'Côte d’Ivoire', 'Türkiye'].map(asSlug)).toEqual(['timor-leste', 'timor-leste', 'cote-divoire', 'turkiye']);
  });
  it('come in small letters, codes also in capitals, names also as a title', () => {
    expect(['old-a-land', 'aaa', '001'].map(spellings)).toEqual([['old-a-land', 'Old-A-Land'], ['aaa', 'AAA'], ['001']]);
  });
});

test('redirects lead to the page in one hop, and never from a page', () => {
  const all = redirects(world);
  expect(all.map((r) => r.from.slice('/country/'.length))).toEqual(['aa', 'aaa', '001', 'bb', 'bbb', 'old-a-land', 'bland', 'Aland', 'B-Land', 'AA', 'AAA', 'BB', 'BBB', 'Old-A-Land', 'Bland', 'ALAND', 'B-LAND']);
  expect(all.filter((r) => r.to === r.from || r.from === '/country/aland')).toEqual([]);
  expect(redirectsFile(all).split('\n').slice(0, 3)).toEqual(['/country/aa /country/aland/ 308', '/country/aaa /country/aland/ 308', '/country/001 /country/aland/ 308']);
  expect(parseRedirects(redirectsFile(all))).toEqual(all);
});

test('the file keeps within what hosts read', () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({ from: `/country/${i}`, to: '/country/x/' }));
  expect(redirectsFile(many).trimEnd().split('\n')).toHaveLength(2000);
});

const folder = () => mkdtempSync(join(tmpdir(), 'host-'));

test('a stub leads on, and never overwrites a page', () => {
  const dir = folder();
  mkdirSync(join(dir, 'country/Real'), { recursive: true });
  writeFileSync(join(dir, 'country/Real/index.html'), 'real');
  const hops = [{ from: '/country/Real', to: '/country/real/' }, { from: '/country/rl', to: '/country/real/' }];
  expect(writeStubs(dir, hops, new Map([['/country/real/', 'R & "D"']]), 'https://example.org')).toBe(1);
  expect(readFileSync(join(dir, 'country/Real/index.html'), 'utf8')).toBe('real');
  const html = readFileSync(join(dir, 'country/rl/index.html'), 'utf8');
  for (const part of ['content="0; url=/country/real/"', 'href="https://example.org/country/real/"', '>R &amp; &quot;D&quot;</a>', 'content="noindex"']) expect(html).toContain(part);
});

test('payloads, chunks, sheets and copies go; pages, fonts, data and texts for robots stay', () => {
  const gone = ['404/index.html', '_next/atlas/x.js', '_next/static/chunks/a.css', '_next/static/chunks/a.js', '_not-found/index.html', 'index.txt', 'islands.js', 'x/__next._tree.txt', 'x/index.txt'];
  const stay = ['404.html', '_next/static/media/a.woff2', 'data/a.csv', 'data/a.txt', 'index.html', 'robots.txt', 'x/index.html'];
  expect(leftovers([...gone, ...stay])).toEqual(gone);
});

test('deleting files deletes the folders that hold nothing then', () => {
  const dir = folder();
  mkdirSync(join(dir, 'a/b/c'), { recursive: true });
  mkdirSync(join(dir, 'd/empty'), { recursive: true });
  for (const f of ['a/b/c/x', 'a/y', 'd/z']) writeFileSync(join(dir, f), '');
  remove(dir, ['a/b/c/x', 'd/z']);
  expect([filesIn(dir), existsSync(join(dir, 'a/b')), existsSync(join(dir, 'd'))]).toEqual([['a/y'], false, false]);
});

test('the sitemap lists what is there and may be listed, with the day of the data', () => {
  const pages = [{ address: '/', indexed: true }, { address: '/country/x/', indexed: isIndexed('/country/x/', '<meta name="robots" content="noindex, follow"/>') }, { address: '/404.html', indexed: isIndexed('/404.html', '') }];
  expect(sitemap(pages, 'https://example.org', '2020-02-03')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<url><loc>https://example.org/</loc><lastmod>2020-02-03</lastmod></url>\n</urlset>\n',
  );
});

describe('headers', () => {
  const rules = headerRules(['index.html', 'country/x/index.html', 'og/x.png', '_next/static/media/a.woff2', 'islands/a-b.0123abcd.js', 'robots.txt']);
  const cache = (path: string) => headersFor(rules, path)['Cache-Control'];

  it('keep pages for a minute, pictures for a day, hashed files for ever', () => {
    expect(['/', '/country/x/', '/og/x.png', '/_next/static/media/a.woff2', '/islands/a-b.0123abcd.js', '/robots.txt'].map(cache)).toEqual([
      'public, max-age=60',
      'public, max-age=60',
      'public, max-age=86400',
      'public, max-age=31536000, immutable',
      'public, max-age=31536000, immutable',
      undefined,
    ]);
  });
  it('never name a header twice for one address, because hosts would join the two', () => {
    for (const path of ['/', '/country/x/', '/og/x.png']) {
      const names = rules.filter((r) => headersFor([r], path)['Cache-Control']).length;
      expect(names).toBe(1);
    }
  });
  it('come back from the file as they went in', () => {
    expect(parseHeaders(headersFile(rules))).toEqual(rules);
  });
  it('forbid frames everywhere', () => {
    expect(headersFor(rules, '/anything')['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  });
});
