import { defineConfig } from '@playwright/test';
import { siteLanguage } from './lib/site/site';
import { chromiumFlags, findChromium } from './scripts/browser';

/** Browser tests of the built site (`out`), served as `npm start` serves it. `npm test` builds first; `npx playwright test` alone takes what is there. */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/serve-build.ts',
  workers: 2,
  fullyParallel: true,
  // A test that passes the second time has found something: never hide it.
  retries: 0,
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [[process.env.CI ? 'dot' : 'list'], ['json', { outputFile: '.cache/tests/browser.json' }]],
  use: {
    // A trace of every test takes as long as the test: ask for it with `--trace on`.
    trace: 'off',
    locale: siteLanguage,
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: findChromium(),
      args: [...chromiumFlags],
    },
  },
});
