/** The crawl as a test sees it: knows the dataset, holds every page of the build, says what is wrong on one. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import { dataset } from '../../../lib/dataset';
import { html, pages } from '../pages';
import { knowledge } from './knowledge';

/** What is found on a page, by address; `altered` is looked at instead of the page's own text. */
export type Look = (address: string, altered?: string) => Promise<readonly string[]>;

interface InPage {
  know(facts: unknown): void;
  load(pages: readonly (readonly [string, string])[]): void;
  look: (address: string, altered?: string) => readonly string[];
}
declare const crawl: InPage;

/** Puts the crawl and all pages into an empty browser page. */
export async function crawler(page: Page): Promise<Look> {
  const { outputFiles } = buildSync({ entryPoints: [join(import.meta.dirname, 'page/index.ts')], bundle: true, write: false, format: 'iife', target: 'es2022', charset: 'utf8' });
  await page.evaluate(outputFiles[0]!.text);
  await page.evaluate((facts) => crawl.know(facts), knowledge(dataset()));
  const all = pages();
  for (let i = 0; i < all.length; i += 20) await page.evaluate((some) => crawl.load(some), all.slice(i, i + 20).map((address) => [address, html(address)] as const));
  return (address, altered) => page.evaluate(([at, text]) => crawl.look(at!, text), [address, altered] as const);
}
