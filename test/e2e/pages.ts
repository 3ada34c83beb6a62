/** The pages of the build, from its sitemap. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run';

/** The build's folder. */
export const out = join(root, 'out');

/** Addresses of all pages that may be listed, without the origin; none when there is no build. */
export function pages(): readonly string[] {
  const file = join(out, 'sitemap.xml');
  return existsSync(file) ? [...readFileSync(file, 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map((m) => m[1]!) : [];
}

const fileOf = (address: string): string => join(out, address, 'index.html');

/** Text of a page's file. */
export const html = (address: string): string => readFileSync(fileOf(address), 'utf8');

/** The same with the letters beyond ASCII as they are read. */
export const readable = (address: string): string => html(address).replace(/&#x([0-9a-f]+);/g, (reference, code: string) => (parseInt(code, 16) > 0x7f ? String.fromCodePoint(parseInt(code, 16)) : reference));

const sizeOf = (address: string): number => statSync(fileOf(address)).size;
/** `/about/` is one of a kind, `/country/peru/` one of `/country/*`. */
const kindOf = (address: string): string => (address.split('/').length > 3 ? `/${address.split('/')[1]}/*` : address);

/** Pages that are unlike others of their kind: a share, outlines, two kinds of mandate, no name, the country addressed, a speck in the sea. */
const hard = ['/map/share/', '/map/ipu/', '/country/malaysia/', '/country/germany/', '/country/bangladesh/', '/country/cambodia/', '/country/tuvalu/', '/body/ipu/', '/person/ted-cruz/', '/sources/voa-khmer/'];

/** The hard cases, and of every kind without one its largest page: it has everything that a page of its kind can have. */
export function kinds(): readonly string[] {
  const named = new Set(hard.map(kindOf));
  const largest = new Map<string, string>();
  for (const address of pages().filter((a) => !named.has(kindOf(a)))) {
    const held = largest.get(kindOf(address));
    if (held === undefined || sizeOf(address) > sizeOf(held)) largest.set(kindOf(address), address);
  }
  return [...largest.values(), ...hard];
}
