/** A finished build of five files, for tests of the server. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const page = (name: string) => `<!DOCTYPE html><title>${name}</title><p>${name} ${'x'.repeat(100)}</p>`;

const files: Readonly<Record<string, string>> = {
  'index.html': page('home'),
  '404.html': page('not found'),
  'country/timor-leste/index.html': page('Timor-Leste'),
  'country/tl/index.html': page('stub'),
  'data/names.csv': 'n,name\n1,x\n',
  'og/home.png': 'PNG',
  '.inputs': 'secret',
  _redirects: '# other names\n/country/tl /country/timor-leste/ 308\n/country/east-timor /country/timor-leste/ 308\n',
  _headers: "/*\n  Content-Security-Policy: frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n/\n  Cache-Control: public, max-age=60\n/country/*\n  Cache-Control: public, max-age=60\n",
};

/** Writes it to a new folder and returns the folder. */
export function tinySite(more: Readonly<Record<string, string>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  for (const name of ['index.html', '404.html']) writeFileSync(join(dir, `${name}.gz`), new Uint8Array(gzipSync(files[name]!)));
  return dir;
}
