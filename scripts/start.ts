/** `npm start`: builds when the last build is missing or out of date, then serves it. `PORT` (3000) and `HOST` (this machine only). */
import { build } from './build';
import { inputs, readInputs } from './inputs';
import { root } from './run';
import { serve, type Serving } from './serve';
import { folders, recover } from './swap';

/** `PORT` as a number. Throws a sentence for anything else. */
export function portOf(text = '3000'): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`PORT="${text}" is not a port: a whole number from 1 to 65535, for example PORT=3000`);
  return port;
}

async function start(): Promise<Serving> {
  const { live } = folders(root);
  const at = { dir: live, port: portOf(process.env.PORT || undefined), host: process.env.HOST || undefined };
  recover(root);
  if (readInputs(live) !== inputs(root)) {
    // Say that the port is taken before the minute of building, not after.
    if (at.port !== 0) await (await serve(at)).close();
    console.log('No up-to-date build: building first.');
    await build();
  }
  return serve(at);
}

start().then(
  ({ url, close }) => {
    console.log(`\nResponse Atlas: ${url}\nStop with Ctrl+C.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)));
  },
  (error: Error) => {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  },
);
