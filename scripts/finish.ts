/** The step after `next build`: from the export to the folder that is served. Called by `scripts/build.ts`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '@/lib/schema';
import { countryHref } from '@/lib/site/links';
import { siteUrl } from '@/lib/site/site';
import { compressAll } from './finish/compress';
import { sheets } from './finish/css';
import { addressOf, filesIn, remove } from './finish/files';
import { faults } from './finish/guards';
import { headerRules, headersFile } from './finish/headers';
import { bundler, laterParts } from './finish/islands';
import { leftovers } from './finish/leftovers';
import { finishPage, type Parts } from './finish/page';
import { redirects, redirectsFile } from './finish/redirects';
import { type Finished, isIndexed, sitemap } from './finish/sitemap';
import { writeStubs } from './finish/stubs';
import { usedCss } from './finish/used-css';

/** Rewrites every page of the folder in place. Throws with the page's address and everything that is wrong with it. */
export function finishPages(dir: string, parts: Parts): readonly Finished[] {
  return filesIn(dir).filter((f) => f.endsWith('.html')).map((file) => {
    const path = join(dir, file);
    const address = addressOf(file);
    const html = checked(address, () => finishPage(readFileSync(path, 'utf8'), parts));
    writeFileSync(path, html);
    return { address, indexed: isIndexed(address, html) };
  });
}

/** The same, and writes beside the pages what their elements fetch later. */
function finishAll(dir: string, islands: string, version: string): readonly Finished[] {
  const laterOf = laterParts(islands);
  const files = new Map<string, string>();
  const later: Parts['later'] = (tag) => {
    const part = laterOf(tag);
    if (part) files.set(part.href, part.text);
    return part;
  };
  const pages = finishPages(dir, { css: sheets(dir), used: usedCss(), script: bundler(islands), later, version });
  for (const [href, text] of files) {
    mkdirSync(dirname(join(dir, href)), { recursive: true });
    writeFileSync(join(dir, href), text);
  }
  return pages;
}

function checked(address: string, make: () => string): string {
  let html = '';
  let wrong: readonly string[];
  try {
    html = make();
    wrong = faults(html);
  } catch (error) {
    wrong = [(error as Error).message];
  }
  if (wrong.length > 0) throw new Error(wrong.map((w) => `${address}: ${w}`).join('\n'));
  return html;
}

/** Finishes the export in `dir`; `root` is the project's folder. Returns how many pages and redirects there are. */
export async function finish(dir: string, root: string, data: Dataset): Promise<{ pages: number; redirects: number }> {
  if (!existsSync(join(dir, '404.html'))) throw new Error('The export has no 404.html: app/not-found.tsx is missing');
  remove(dir, leftovers(filesIn(dir)).filter((f) => !f.endsWith('.css')));
  const pages = finishAll(dir, join(root, 'components/islands'), data.case.version);
  remove(dir, leftovers(filesIn(dir)));
  writeFileSync(join(dir, 'sitemap.xml'), sitemap(pages, siteUrl(data), data.case.version));
  const hops = redirects(data.countries);
  writeFileSync(join(dir, '_redirects'), redirectsFile(hops));
  writeFileSync(join(dir, '_headers'), headersFile(headerRules(filesIn(dir))));
  await compressAll(dir, filesIn(dir));
  // Last: these are too small to compress and no pages to list.
  writeStubs(dir, hops, new Map(data.countries.map((c) => [countryHref(c.slug), c.name])), siteUrl(data));
  return { pages: pages.length, redirects: hops.length };
}
