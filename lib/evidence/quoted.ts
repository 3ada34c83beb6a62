/** Exact words inside our own texts: curly double quotation marks are used for nothing else. */
import type { Words } from './evidence';

/** What stands in “curly marks”, in order; words left out (“…”) part a quotation in two. */
export const quoted = (text: string): readonly string[] => [...text.matchAll(/“([^”]+)”/g)].flatMap((m) => (m[1] ?? '').split(/\s*(?:…|\.\.\.)\s*/)).filter((s) => s.length > 1);

/** The same as words to be found on a page; the context is that of the first. */
export const quotedWords = (text: string, context: Pick<Words, 'before' | 'after'> = {}): readonly Words[] => quoted(text).map((words, i) => (i === 0 ? { ...context, text: words } : { text: words }));
