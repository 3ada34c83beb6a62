import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js';

/**
 * Next draws the pages and nothing of it runs in the browser: `scripts/build.ts` finishes the export and only then calls it `out`.
 * So a bare `next build` leaves an unfinished folder, `out.new`, and can never spoil the last good one.
 *
 * @param {string} phase
 * @returns {import('next').NextConfig}
 */
export default function config(phase) {
  return {
    output: 'export',
    // With an export, a `distDir` of one's own names the folder of the export; Next's own files stay in `.next`.
    distDir: phase === PHASE_PRODUCTION_BUILD ? 'out.new' : '.next',
    // A folder's `index.html` is what every plain file server answers without a redirect.
    trailingSlash: true,
    images: { unoptimized: true },
    // Two builds of the same input must give the same bytes; nothing of the build id reaches the finished pages.
    generateBuildId: () => 'atlas',
    reactStrictMode: true,
    typedRoutes: false,
    // Next leaves one core idle; with two that costs a third of the time for some hundred pages and pictures.
    experimental: { cpus: availableParallelism() },
    // Never look for a project root above this folder, whatever lock files lie there.
    turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  };
}
