/** A finished build as the server sees it: its files, its rules, and where other spellings of an address lead. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { asSlug } from '../finish/aliases';
import { addressOf, filesIn } from '../finish/files';
import type { HeaderRule } from '../finish/headers';
import { parseHeaders, parseRedirects } from './rules';
import type { Target } from './target';

export interface Site {
  /** Changes when another build takes the folder's place. */
  readonly id: number;
  readonly files: RequestHandler;
  readonly headers: readonly HeaderRule[];
  /** The canonical address that another spelling leads to, if any. */
  readonly elsewhere: (t: Target) => string | undefined;
  /** The page for what is not there, by content encoding. */
  readonly missing: ReadonlyMap<string, Buffer>;
}

/** The same for all spellings of an address. A part of signs alone ("###") spells nothing. */
const key = (parts: readonly string[]): string => parts.map((p) => asSlug(p) || '*').join('/');
const keyOf = (path: string): string => key(path.split('/').filter(Boolean));
const read = (dir: string, file: string): string => (existsSync(join(dir, file)) ? readFileSync(join(dir, file), 'utf8') : '');

/** Identity of the folder: a new build is another folder under the same name. Throws when there is none. */
export const idOf = (dir: string): number => statSync(dir).ino;

/** Reads a build. Throws when `dir` is not one. */
export function site(dir: string): Site {
  const id = idOf(dir);
  const all = filesIn(dir);
  const redirects = parseRedirects(read(dir, '_redirects'));
  const pages = all.filter((f) => f.endsWith('index.html')).map(addressOf);
  // Aliases have pages of their own (for hosts without redirects), so the redirects go last and win.
  const canonical = new Map([...pages.map((p) => [keyOf(p), p] as const), ...redirects.map((r) => [keyOf(r.from), r.to] as const)]);
  const exact = new Set(all.map((f) => `/${f}`));
  const elsewhere = ({ parts, slash }: Target): string | undefined => {
    const path = `/${parts.join('/')}`;
    const to = canonical.get(key(parts));
    const isFile = !slash && exact.has(path);
    return to === undefined || isFile || to === path || to === `${path}/` ? undefined : to;
  };
  const bodies = [['br', '404.html.br'], ['gzip', '404.html.gz'], ['', '404.html']] as const;
  const missing = new Map(bodies.filter(([, f]) => exact.has(`/${f}`)).map(([encoding, f]) => [encoding, readFileSync(join(dir, f))]));
  return { id, files: sirv(dir, { etag: true, brotli: true, gzip: true, extensions: ['html'] }), headers: parseHeaders(read(dir, '_headers')), elsewhere, missing };
}
