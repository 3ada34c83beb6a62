/** A host that only has files: no redirects, no headers, no page for what is missing. What the cheapest static hosting offers. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', json: 'application/json', png: 'image/png', woff2: 'font/woff2' };

/** Serves the files of `dir`, and `index.html` of its folders, with or without a slash at the end. `close` ends it. */
export async function bareHost(dir: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((req, res) => {
    const path = join(dir, decodeURIComponent(new URL(req.url ?? '/', 'http://host').pathname));
    try {
      const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
      const body = readFileSync(file);
      res.writeHead(200, { 'Content-Type': types[file.split('.').at(-1)!] ?? 'application/octet-stream' }).end(body);
    } catch {
      res.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
