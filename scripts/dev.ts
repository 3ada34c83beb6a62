/**
 * `npm run dev`: Next's development server, and beside it all custom elements bundled into `public/islands.js`, again after each change.
 * Only the export is the product: Next hydrates pages here and not there, so look at `npm start` before you believe what you see.
 */
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { context, type Plugin } from 'esbuild';
import { bin, root } from './run';

const folder = join(root, 'components/islands');
const outfile = join(root, 'public/islands.js');

/** An entry that imports every element of the folder, also those added later. */
const everyIsland: Plugin = {
  name: 'every-island',
  setup(build) {
    build.onResolve({ filter: /^islands$/ }, () => ({ path: 'islands', namespace: 'islands' }));
    build.onLoad({ filter: /.*/, namespace: 'islands' }, () => {
      const names = readdirSync(folder).filter((f) => f.endsWith('.ts'));
      return { contents: names.map((f) => `import './${f}';`).join('\n'), resolveDir: folder, watchDirs: [folder] };
    });
  },
};

const bundle = await context({ entryPoints: ['islands'], plugins: [everyIsland], bundle: true, format: 'esm', target: 'es2022', outfile, logLevel: 'warning', sourcemap: 'inline' });
await bundle.watch();
const next = spawn(bin('next'), ['dev', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
// Both get Ctrl+C from the terminal; this one only waits for the other.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => next.kill('SIGTERM'));
next.on('exit', (code) => {
  rmSync(outfile, { force: true });
  void bundle.dispose().then(() => process.exit(code ?? 0));
});
