/** Which of the texts that somebody holds is which source. */
import { createHash } from 'node:crypto';
import type { Source } from '../schema';
import { type Paragraph, paragraphsOf } from './paragraphs';

/** A text as it was read; `name` is its file name. */
export interface HeldText {
  readonly name: string;
  readonly text: string;
}

/** A source with its text. `same`: it is the text the facts were taken from. */
export interface Held {
  readonly source: Source;
  readonly name: string;
  readonly same: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** SHA-256 of the text with line feeds as line ends and without a byte order mark: what mail and editors change on the way counts for nothing. */
export const textFingerprint = (text: string): string => createHash('sha256').update(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), 'utf8').digest('hex');

/** The text of a source: the one with its fingerprint, else the one named after it. */
export function heldText(source: Source, texts: readonly HeldText[]): Held | undefined {
  const same = texts.find((t) => textFingerprint(t.text) === source.sha256);
  const found = same ?? texts.find((t) => t.name.replace(/\.[^.]+$/, '') === source.id);
  return found && { source, name: found.name, same: same !== undefined, paragraphs: paragraphsOf(found.text) };
}
