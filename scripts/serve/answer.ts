/** One request, one answer: a page, a hop to the canonical address, or a refusal. Never an error of the server, never the visitor's own words. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { headersFor } from './rules';
import type { Site } from './site';
import { target } from './target';

const words = { 400: 'Bad request', 404: 'Not found', 405: 'Method not allowed', 414: 'Address too long', 503: 'No build to serve' } as const;

function refuse(res: ServerResponse, status: keyof typeof words, headers: Readonly<Record<string, string>> = {}): void {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store', Connection: 'close', ...headers });
  res.end(`${words[status]}\n`);
}

function missing(req: IncomingMessage, res: ServerResponse, site: Site): void {
  const accepted = String(req.headers['accept-encoding'] ?? '');
  const encoding = ['br', 'gzip', ''].find((e) => site.missing.has(e) && accepted.includes(e)) ?? '';
  const body = site.missing.get(encoding);
  if (!body) return refuse(res, 404);
  const coded = encoding ? { 'Content-Encoding': encoding } : {};
  res.writeHead(404, { ...headersFor(site.headers, '/404.html'), 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Vary: 'Accept-Encoding', 'Content-Length': body.length, ...coded });
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** Files that are for the host and not for readers; and the page for what is not there, which would answer 200. */
const isPrivate = ([first = '']: readonly string[]): boolean => ['_headers', '_redirects', '404', '404.html'].includes(first);

/** Answers from a build. Statuses: 200, 304, 308, 400, 404, 405, 414; 503 while there is no build. */
export function answer(req: IncomingMessage, res: ServerResponse, site: Site | undefined): void {
  if (req.method !== 'GET' && req.method !== 'HEAD') return refuse(res, 405, { Allow: 'GET, HEAD' });
  const asked = target(req.url ?? '');
  if (asked === 400 || asked === 414) return refuse(res, asked);
  if (!site) return refuse(res, 503);
  if (asked === 404 || isPrivate(asked.parts)) return missing(req, res, site);
  const to = site.elsewhere(asked);
  if (to) {
    // `to` is one of our own addresses; the query may hold anything, so it goes back as it came and only in printable ASCII.
    const location = /^[\x21-\x7e]*$/.test(asked.query) ? to + asked.query : to;
    res.writeHead(308, { ...headersFor(site.headers, to), Location: location, 'Content-Length': '0' });
    return void res.end();
  }
  const path = `/${asked.parts.join('/')}${asked.slash && asked.parts.length > 0 ? '/' : ''}`;
  for (const [name, value] of Object.entries(headersFor(site.headers, path))) res.setHeader(name, value);
  // Only whole files, from the decoded and checked path; the query changes nothing.
  req.url = path.split('/').map(encodeURIComponent).join('/');
  delete req.headers.range;
  // The file may vanish between look-up and reading when a new build takes the folder's place.
  res.on('pipe', (file: NodeJS.ReadableStream) => file.once('error', () => res.destroy()));
  site.files(req, res, () => missing(req, res, site));
}
