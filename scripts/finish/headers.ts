/** The `_headers` file: what a policy inside the page cannot say, and how long things may be kept. */

/** A pattern of addresses (`*` = anything) and the headers of what it covers. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

const everywhere: HeaderRule = {
  pattern: '/*',
  headers: {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  },
};

/** A page just fetched ahead must still be fresh at the click; a minute is enough and a correction never waits longer. */
const page = 'public, max-age=60';
const picture = 'public, max-age=86400';
const hashed = 'public, max-age=31536000, immutable';

/**
 * Rules for these files (paths in the export). Patterns for `Cache-Control` never overlap: hosts join the values of two rules, and a
 * joined `Cache-Control` contradicts itself.
 */
export function headerRules(files: readonly string[]): readonly HeaderRule[] {
  const top = (f: string) => f.split('/')[0]!;
  const folders = [...new Set(files.filter((f) => f.includes('/')).map(top))].filter((f) => f !== '_next');
  const withPages = new Set(files.filter((f) => f.endsWith('/index.html')).map(top));
  const kept = (f: string) => (f === 'islands' ? hashed : withPages.has(f) ? page : picture);
  const keep = (pattern: string, value: string): HeaderRule => ({ pattern, headers: { 'Cache-Control': value } });
  return [everywhere, keep('/', page), ...folders.map((f) => keep(`/${f}/*`, kept(f))), keep('/_next/static/*', hashed)];
}

/** Text of `_headers`. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules.map(({ pattern, headers }) => `${pattern}\n${Object.entries(headers).map(([k, v]) => `  ${k}: ${v}\n`).join('')}`).join('');
