/** What every browser test uses: a page that reports everything that goes wrong on it, and axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test as base } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import config from '../../playwright.config';
import { findWhole } from '../../scripts/browser';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Console errors, uncaught exceptions, blocked content and requests to other hosts, collected while a page lives. */
export function watch(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on('console', (m) => {
    // Chromium reports what the policy blocks as a console error too.
    if (m.type() === 'error' || /Content.Security.Policy/i.test(m.text())) seen.push(`console: ${m.text()} ${m.location().url}`);
  });
  page.on('pageerror', (error) => seen.push(`exception: ${error.message}`));
  page.on('request', (r) => {
    if (!r.url().startsWith(`${process.env.BASE_URL}/`) && !/^(data|blob|about):/.test(r.url())) seen.push(`other host: ${r.url()}`);
  });
  return seen;
}

interface Options {
  /** Problems this test brings about on purpose: `test.use({ expected: /status of 404/ })`. */
  readonly expected: RegExp | undefined;
}

/** Playwright's `test`, with the address of the served build, that fails a test when anything went wrong on its page. */
export const test = base.extend<Options & { watched: void }>({
  expected: [undefined, { option: true }],
  baseURL: async ({}, use) => use(process.env.BASE_URL),
  watched: [
    async ({ page, expected }, use) => {
      const seen = watch(page);
      await use();
      expect(seen.filter((s) => !expected?.test(s))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Rules of WCAG 2.2 A and AA and best practice that the page breaks, one line each; empty is good. */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    // What passed is counted and not described: most of the time goes there.
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] });
  });
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} (${v.help})`));
}

/** Until what lies below the first screen is laid out too: before, it measures as nothing (components/islands/drawn-later.ts). */
export const everythingDrawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => !document.querySelector('drawn-later:not(.drawn)'));
};

/** A phone on a slow line: 562 ms until the server answers, 180 kB/s, a processor four times slower. Chromium only. */
export async function slowLine(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', { offline: false, latency: 562, downloadThroughput: 180_000, uploadThroughput: 90_000 });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

const whole = findWhole();

/**
 * Playwright starts Chromium without the cache that readers have for "back", and its headless program has none. A file that tests it says `test.use({ launchOptions:
 * withBackForwardCache })`, and goes back with `page.evaluate(() => history.back())`: `page.goBack()` waits for ever then.
 */
export const withBackForwardCache = { ...config.use?.launchOptions, ...(whole && { executablePath: whole }), ignoreDefaultArgs: ['--disable-back-forward-cache'] };
