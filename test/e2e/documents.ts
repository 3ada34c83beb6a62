/** All pages of the build as documents, without opening one: for what must hold on every single page. */
import type { Page } from '@playwright/test';
import { html } from './pages';

/**
 * What `look` finds in each page, by address. It runs in the browser on a parsed document (no script, no style, no layout), so it may use
 * nothing from outside but `extra`.
 */
export async function lookAtEach<T, E = undefined>(page: Page, addresses: readonly string[], look: (doc: Document, address: string, extra: E) => T, extra?: E): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  await page.evaluate((e) => Object.assign(globalThis, { extra: e }), extra);
  for (const address of addresses) {
    const [text, at] = [html(address), address].map((x) => JSON.stringify(x));
    found.set(address, await page.evaluate(`(${look})(new DOMParser().parseFromString(${text}, 'text/html'), ${at}, globalThis.extra)`));
  }
  return found;
}
