/** Exact words of a text, as links ask a page for them. */
import { quoted } from '../words/quoted';
import type { Words } from './evidence';

/** Words in quotation marks, to be found on a page; the context is that of the first. */
export const quotedWords = (text: string, context: Pick<Words, 'before' | 'after'> = {}): readonly Words[] => quoted(text).map((words, i) => (i === 0 ? { ...context, text: words } : { text: words }));
