/** Chromium for the browser tests and `npm run hit-test`: one that is there, or, on Debian and its relatives as root, one that is installed. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { run } from './run';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

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
export function findChromium(named = process.env.CHROMIUM, places: readonly string[] = usual): string | undefined {
  if (named && !canRun(named)) throw new Error(`CHROMIUM=${named} does not start. Name a Chromium or Chrome program, or leave CHROMIUM away.`);
  return named || places.find(canRun);
}

const advice = 'Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium npm test';

/** As `findChromium`, but installs one where that can be done without asking. Rejects with what to do. */
export async function chromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw new Error(`No Chromium found. ${advice}`);
  console.log('No Chromium found: installing Debian’s with apt-get (about 100 MB).');
  const apt = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], apt)) + (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], apt)) > 0) throw new Error(`apt-get could not install Chromium. ${advice}`);
  const installed = findChromium();
  if (!installed) throw new Error(`Chromium was installed but does not start. ${advice}`);
  return installed;
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
