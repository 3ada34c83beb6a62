import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests, without a browser and without the built site (those are in test/e2e). The time allowed is for a machine that is busy with something else. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: { include: ['test/**/*.test.ts'], exclude: ['test/e2e/**', 'node_modules/**'], environment: 'node', testTimeout: 60_000 },
});
