/** A page as a browser prints it, sheet by sheet, with what must stand on the same sheet marked. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Whether this machine can read the text of a PDF: pdftotext of Poppler. */
export const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;

/** Text of each sheet, without the marks; and pairs that must not be parted but were, in the words of the first. */
export interface Sheets {
  readonly texts: readonly string[];
  readonly parted: readonly string[];
}

/** Marks begin and end of each row, and each heading with what it heads, in letters too small to move anything. Returns what was marked, in words. */
function mark(): readonly string[] {
  const seen = (e: Element) => e.checkVisibility() && e.textContent!.trim() !== '' && !e.closest('svg');
  const words: string[] = [];
  const put = (node: Node, text: string, where: 'before' | 'after') => {
    const small = document.createElement('span');
    small.style.font = '1px sans-serif';
    small.textContent = text;
    node.parentNode!.insertBefore(small, where === 'before' ? node : node.nextSibling);
  };
  const textsOf = (e: Element): Node[] => {
    const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
    const all: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.textContent!.trim() && node.parentElement!.checkVisibility() && !node.parentElement!.closest('svg, script, style')) all.push(node);
    return all;
  };
  const pair = (what: Element, from: Node, to: readonly Node[]) => {
    put(from, `§${words.length}<`, 'before');
    for (const node of to) put(node, `§${words.length}>`, 'after');
    words.push(`${what.localName} ${what.textContent!.trim().slice(0, 50)}`);
  };
  const main = document.querySelector('main')!;
  const rows = [...main.querySelectorAll('tbody tr, li, .sum')].filter(seen);
  const headings = [...main.querySelectorAll('h1, h2, h3, .group, .legend-title')].filter(seen);
  const all = textsOf(main);
  const plans = [
    ...rows.map((row) => {
      const cells = row.matches('tr') ? [...row.children].filter(seen) : [row];
      return { what: row, from: textsOf(row)[0], to: cells.flatMap((c) => textsOf(c).at(-1) ?? []) };
    }),
    // What a heading heads is what comes after it in the text; the head of a table is repeated on every sheet.
    ...headings.map((h) => {
      const own = textsOf(h);
      const next = all.slice(all.indexOf(own.at(-1)!) + 1).find((t) => !t.parentElement!.closest('thead'));
      // A map has no text here; what follows its part is not what the heading heads.
      return { what: h, from: own[0], to: next && h.closest('section, main')!.contains(next) ? [next] : [] };
    }),
  ];
  for (const { what, from, to } of plans) if (from && to.length > 0) pair(what, from, to);
  return words;
}

/** Prints the page that is shown. */
export async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<Sheets> {
  await page.emulateMedia({ media: 'print' });
  const marked = await page.evaluate(mark);
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    await page.pdf({ path: join(folder, 'a.pdf'), format });
    spawnSync('pdftotext', ['-layout', join(folder, 'a.pdf'), join(folder, 'a.txt')]);
    const pages = readFileSync(join(folder, 'a.txt'), 'utf8').split('\f').slice(0, -1);
    const found = new Map<string, Set<number>>();
    pages.forEach((text, i) => {
      for (const [, n] of text.matchAll(/§(\d+)[<>]/g)) found.set(n!, (found.get(n!) ?? new Set()).add(i));
    });
    const parted = marked.filter((_, n) => found.get(String(n))?.size !== 1);
    return { texts: pages.map((t) => t.replace(/§\d+[<>]/g, '')), parted };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
