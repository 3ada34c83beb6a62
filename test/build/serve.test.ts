import { renameSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { serve, type Serving } from '@/scripts/serve';
import { ask, raw } from './raw';
import { tinySite } from './site';

let site: Serving;
beforeAll(async () => {
  site = await serve({ dir: tinySite(), port: 0 });
});
afterAll(() => site.close());

const get = (path: string, headers = '') => ask(site.url, path, 'GET', headers);
const home = '/country/timor-leste/';

describe('pages', () => {
  it('answer at their address with and without the slash, kept for a minute', async () => {
    for (const path of [home, home.slice(0, -1)]) {
      const { status, headers, body } = await get(path);
      expect([status, headers['cache-control'], headers['content-type']]).toEqual([200, 'public, max-age=60', 'text/html;charset=utf-8']);
      expect(body).toContain('Timor-Leste');
    }
  });
  it('carry the headers of the _headers file', async () => {
    const { headers } = await get('/');
    expect([headers['content-security-policy'], headers['x-content-type-options']]).toEqual(["frame-ancestors 'none'", 'nosniff']);
  });
  it('come compressed to those who ask, and say so', async () => {
    const { status, headers } = await get('/', 'Accept-Encoding: gzip\r\n');
    expect([status, headers['content-encoding'], headers.vary]).toEqual([200, 'gzip', 'Accept-Encoding']);
  });
  it('are not sent again when nothing changed', async () => {
    const { headers } = await get('/');
    expect((await get('/', `If-None-Match: ${headers.etag}\r\n`)).status).toBe(304);
  });
  it('do not change with the query', async () => {
    const plain = (await get('/')).body;
    for (const query of ['?q=<script>', '?_rsc=1', '?__proto__[x]=1', '?q=a&q=b', '?view=%00', `?${'a=1&'.repeat(400)}`]) expect((await get(`/${query}`)).body).toBe(plain);
  });
  it('answer HEAD without a body', async () => {
    const { status, body } = await ask(site.url, '/', 'HEAD');
    expect([status, body]).toEqual([200, '']);
  });
});

describe('other spellings lead to the page in one hop, with their query', () => {
  it.each(['/country/tl', '/country/TL', '/country/Tl/', '/country/east-timor', '/country/East%20Timor', '/country/EAST_TIMOR/', '/country/Timor-Leste', '/Country/timor-leste', '/COUNTRY/TIMOR_LESTE/', '/country/t%C3%ADmor-leste'])('%s', async (path) => {
    const { status, headers, body } = await get(`${path}?a=1`);
    expect([status, headers.location, body]).toEqual([308, `${home}?a=1`, '']);
  });
});

test('what is not there gets the 404 page, with status 404', async () => {
  for (const path of ['/country/nowhere', '/country/%E5%8D%97', '/country/###', '/country/%F0%9F%98%80', '/country/timor-leste/x', '/_headers', '/_redirects', '/404', '/404.html', '/.inputs', '/og/']) {
    const { status, body, headers } = await get(path);
    expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-store']);
    expect(body).toContain('not found');
  }
});

test('a taken port is said in one sentence', async () => {
  const port = Number(new URL(site.url).port);
  await expect(serve({ dir: '.', port })).rejects.toThrow(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
});

test('a new build that takes the folder’s place is served at once, and its absence for an instant harms nobody', async () => {
  const dir = tinySite();
  const next = tinySite({ 'index.html': '<!DOCTYPE html><title>second</title>' });
  const own = await serve({ dir, port: 0 });
  expect((await ask(own.url, '/')).body).toContain('home');
  rmSync(dir, { recursive: true });
  expect([0, 404]).toContain((await ask(own.url, '/og/none.png')).status);
  expect((await ask(own.url, '/')).status).toBeLessThan(500);
  renameSync(next, dir);
  expect((await ask(own.url, '/')).body).toContain('second');
  await own.close();
});

test('two requests on one connection get two answers', async () => {
  const { body } = await raw(site.url, 'GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /country/tl HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  expect(body).toContain('HTTP/1.1 308');
});
