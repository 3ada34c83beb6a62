/** All pages of the build as documents, without opening one: for what must hold on every single page. */
import type { Page } from '@playwright/test';
import { html } from './pages';

/**
 * What `look` finds in each page, by address. It runs in the browser on a parsed document (no script, no style, no layout), so it may use
 * nothing from outside but `extra`.
 */
export async function lookAtEach<T, E = undefined>(page: Page, addresses: readonly string[], look: (doc: Document, address: string, extra: E) => T, extra?: E): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  for (const address of addresses) {
    const call = [html(address), address, extra ?? null].map((x) => JSON.stringify(x));
    found.set(address, await page.evaluate(`(${look})(new DOMParser().parseFromString(${call[0]}, 'text/html'), ${call[1]}, ${call[2]})`));
  }
  return found;
}
