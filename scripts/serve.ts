/** Serves a finished build on this machine as a good static host would: its headers, its redirects, its compressed files. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './serve/answer';
import { idOf, type Site, site } from './serve/site';

export interface Serving {
  /** Without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Keeps the build that is in `dir` now: reads it again when another one has taken its place, keeps the last when there is none. */
function current(dir: string): () => Site | undefined {
  let held: Site | undefined;
  return () => {
    try {
      if (held?.id !== idOf(dir)) held = site(dir);
    } catch {
      // Between two builds the folder is not there for an instant.
    }
    return held;
  };
}

/**
 * Starts to listen. `port` 0 takes any free one. Rejects with a sentence when the port is taken or not allowed.
 * Only this machine can connect unless `host` says otherwise.
 */
export async function serve({ dir, port, host = '127.0.0.1' }: { dir: string; port: number; host?: string }): Promise<Serving> {
  const build = current(dir);
  const server = createServer({ requestTimeout: 10_000 }, (req, res) => {
    req.resume();
    answer(req, res, build());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(whyNot(error, port, host))));
    server.listen(port, host, resolve);
  });
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const url = `http://${name.includes(':') ? `[${name}]` : name}:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
}

/** Why a server cannot listen, and what to do. */
function whyNot(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES') return `Port ${port} is not allowed for this user. Choose one above 1023: PORT=3000 npm start`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return `This machine has no address ${host}. Leave HOST away, or set HOST=0.0.0.0 for all its addresses`;
  return `The server cannot listen on ${host}:${port}: ${error.message}`;
}
