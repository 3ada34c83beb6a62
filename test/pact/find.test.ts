/** The real index: what readers will type finds what they mean, and the file stays small. */
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { dataset } from '@/lib/dataset';
import { finder, localNames } from '@/lib/find/find';
import { findIndex } from '@/lib/find/find-index';

const index = findIndex(dataset());
const find = finder(index, localNames(['en-GB', 'de', 'km', 'fr']));
const hrefs = (typed: string) => find(typed).flatMap(([, hits]) => hits.map((h) => h.href));

it.each([
  ['macedonia', '/country/north-macedonia/'],
  ['MK', '/country/north-macedonia/'],
  ['mkd', '/country/north-macedonia/'],
  ['Timor', '/country/timor-leste/'],
  ['East Timor', '/country/timor-leste/'],
  ['timorleste', '/country/timor-leste/'],
  ['USA', '/country/united-states/'],
  ['UK', '/country/united-kingdom/'],
  ['holland', '/country/netherlands/'],
  ['burma', '/country/myanmar/'],
  ['swaziland', '/country/eswatini/'],
  ['Deutschland', '/country/germany/'],
  ['Kambodscha', '/country/cambodia/'],
  ['កម្ពុជា', '/country/cambodia/'],
  ['Pays-Bas', '/country/netherlands/'],
  ['muller', '/signatories/#n13'],
  ['mueller', '/signatories/#n13'],
  ['gemmeke beate', '/signatories/#n13'],
  ['Kaka', '/signatories/#n9'],
  ['bagao', '/signatories/#n9'],
  ['IPU', '/body/ipu/'],
  ['forum asia', '/body/forum-asia/'],
])('%s', (typed, href) => {
  expect(hrefs(typed)[0]).toBe(href);
});

it('finds each signatory by the name on record too', () => {
  const missing = dataset().signatures.filter((s) => s.on_record && !hrefs(s.on_record).includes(`/signatories/#n${s.n}`));
  expect(missing).toEqual([]);
});

it('has an index of at most 9 kB', () => {
  expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThanOrEqual(9000);
});
