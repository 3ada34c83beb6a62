/** Chromium for the browser tests and `npm run hit-test`: one that is there, or, on Debian and its relatives as root, one that is installed. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { run } from './run';

/** Chromium's headless program: every test has a fresh profile, which this opens twice as quickly as one with windows. */
const headless = '/usr/bin/chromium-headless-shell';
/** Whole browsers: only these keep a page that was left, for "back". */
const whole = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** How it is started everywhere here: as root in a container too, and asking nobody for anything. */
export const chromiumFlags: readonly string[] = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    // A name without a program behind it (a snap that was never installed) answers nothing.
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 }).length > 0;
  } catch {
    return false;
  }
}

/** Path of a Chromium that starts: `CHROMIUM`, else the usual places; nothing when there is none. Throws when `CHROMIUM` does not start. */
export function findChromium(named = process.env.CHROMIUM, places: readonly string[] = [headless, ...whole]): string | undefined {
  if (named && !canRun(named)) throw new Error(`CHROMIUM=${named} does not start. Name a Chromium or Chrome program, or leave CHROMIUM away.`);
  return named || places.find(canRun);
}

/** Path of a whole browser, where there is one. */
export const findWhole = (): string | undefined => process.env.CHROMIUM || whole.find(canRun);

const advice = 'Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium npm test';

/**
 * As `findChromium`, but installs what is missing where that can be done without asking: where there is none, and, on a machine that is there for tests
 * (`CI`), each of the two kinds. Rejects with what to do.
 */
export async function chromium(): Promise<string> {
  const missing = process.env.CHROMIUM ? [] : [...(canRun(headless) ? [] : ['chromium-headless-shell']), ...(whole.some(canRun) ? [] : ['chromium'])];
  const none = missing.length === 2;
  if ((none || (missing.length && process.env.CI)) && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing ${missing.join(' and ')} with apt-get (about 60 to 160 MB).`);
    const apt = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], apt);
    // One that is not to be had keeps no other away.
    for (const program of missing) await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', program], apt);
  }
  const found = findChromium();
  if (!found) throw new Error(`No Chromium found, and none could be installed. ${advice}`);
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  chromium().then(
    (path) => console.log(`Chromium: ${path}`),
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
