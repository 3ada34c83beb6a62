/** Files of the export that nothing asks for once Next's scripts are gone. */

/** Payloads of Next's router: `__next.*.txt`, and a page's name with the ending `.txt`. `robots.txt` and the like have no page. */
const isPayload = (file: string, all: ReadonlySet<string>): boolean =>
  /(^|\/)__next\.[^/]*\.txt$/.test(file) || (file.endsWith('.txt') && all.has(file.replace(/\.txt$/, '.html')));

/** Copies of `404.html` under addresses that would answer 200, and the development copy of the browser code. */
const isCopy = (file: string): boolean => /^(_not-found|404)\//.test(file) || file === 'islands.js';

/** Which of the export's files go: payloads, chunks, sheets (now inside the pages), copies. Fonts and pictures stay. */
export function leftovers(files: readonly string[]): readonly string[] {
  const all = new Set(files);
  return files.filter((f) => isPayload(f, all) || isCopy(f) || (f.startsWith('_next/') && !f.startsWith('_next/static/media/')));
}
