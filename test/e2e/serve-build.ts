/** Serves `out` on a free port for one run of the browser tests; `BASE_URL` says where. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run';
import { serve } from '../../scripts/serve';

/** Starts the server; Playwright calls what is returned when all tests are done. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  const dir = join(root, 'out');
  if (!existsSync(join(dir, 'index.html'))) throw new Error('There is no build to test: npm run build');
  const { url, close } = await serve({ dir, port: 0 });
  process.env.BASE_URL = url;
  return close;
}
