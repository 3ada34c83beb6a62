/**
 * `npm run build`: checks the data, lets Next draw the pages, finishes them, and only then puts them in the place of the last build.
 * Whatever fails, `out` stays as it was and the exit code is 1.
 */
import { pathToFileURL } from 'node:url';
import { dataset } from '@/lib/dataset';
import { finish } from './finish';
import { inputs, writeInputs } from './inputs';
import { bin, root, run } from './run';
import { folders, replaceBuild } from './swap';

const quiet = { NEXT_TELEMETRY_DISABLED: '1' };

async function step(what: string, work: () => Promise<string | void>): Promise<void> {
  const from = performance.now();
  const result = await work();
  console.log(`${what}${result ? `: ${result}` : ''} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
}

async function mustRun(command: string, args: readonly string[], what: string): Promise<void> {
  const code = await run(command, args, quiet);
  if (code !== 0) throw new Error(`${what} failed, see above`);
}

/** Builds `out`. Rejects with a message in words; the last good build is then untouched. */
export async function build(): Promise<void> {
  const fingerprint = inputs(root);
  await step('Data checked', () => mustRun(bin('tsx'), ['scripts/check-data.ts'], 'The check of the data'));
  await replaceBuild(root, async (fresh) => {
    await step('Pages drawn', () => mustRun(bin('next'), ['build'], 'next build'));
    await step('Pages finished', async () => {
      const { pages, redirects } = await finish(fresh, root, dataset());
      return `${pages} pages, ${redirects} redirects`;
    });
    writeInputs(fresh, fingerprint);
  });
  console.log(`The build is in ${folders(root).live}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  build().catch((error: Error) => {
    console.error(`\n${error.message}\nThe last good build, if there is one, is untouched.`);
    process.exitCode = 1;
  });
}
