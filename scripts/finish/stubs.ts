/** On a host that knows no redirects, every other name of a country is a small page that leads on at once. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteLanguage } from '@/lib/site/site';
import type { Redirect } from './redirects';

const escaped = (s: string): string => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The page: it runs nothing, is not indexed, and says where the country's page is. `site` is the origin of canonical addresses. */
export const stub = (to: string, name: string, site: string): string =>
  `<!DOCTYPE html><html lang="${siteLanguage}"><head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src 'none'"/>` +
  `<meta http-equiv="refresh" content="0; url=${escaped(to)}"/><meta name="viewport" content="width=device-width"/><meta name="robots" content="noindex"/>` +
  `<title>${escaped(name)}</title><link rel="canonical" href="${escaped(site + to)}"/></head>` +
  `<body><p>This page is at <a href="${escaped(to)}">${escaped(name)}</a>.</p></body></html>\n`;

/**
 * Writes a page for each redirect and returns how many. Where a file system does not tell capitals from small letters, `/country/Peru`
 * *is* the real page, and writing it again would destroy it: so a file that exists is never touched.
 */
export function writeStubs(dir: string, redirects: readonly Redirect[], names: ReadonlyMap<string, string>, site: string): number {
  return redirects.filter(({ from, to }) => written(join(dir, from, 'index.html'), stub(to, names.get(to) ?? to, site))).length;
}

function written(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
