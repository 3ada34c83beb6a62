/** The sheets of the export, as text that can stand inside a page. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Addresses in a sheet count from the sheet; inside a page they would count from the page, so they are made absolute. */
export const absoluteUrls = (css: string, href: string): string =>
  css.replace(/url\((["']?)(?!data:|[a-z]+:|\/|#)([^"')]+)\1\)/gi, (_, quote: string, path: string) => `url(${quote}${posix.join(posix.dirname(href), path)}${quote})`);

/** Makes a function from a sheet's address to its text. */
export function sheets(dir: string): (href: string) => string {
  const read = new Map<string, string>();
  return (href) => {
    const path = href.split('?')[0]!;
    if (!read.has(path)) read.set(path, absoluteUrls(readFileSync(join(dir, path), 'utf8').trim(), path));
    return read.get(path)!;
  };
}
