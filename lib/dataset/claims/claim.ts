/** A claim: something the data says stands in a source, so that a text can prove it wrong. */
import { createHash } from 'node:crypto';
import type { Verified } from '../../schema';
import type { Path, Row, Table } from '../table';

/** Paragraphs of a source, as `evidence` names them. */
export interface Place {
  readonly source: string;
  readonly paragraphs: readonly number[];
}

export interface Claim {
  readonly kind: Verified['kind'];
  /** Exact words; for a figure its digits. */
  readonly words: string;
  /** What they are said to mean: the date that "on Saturday" stands for, the demand that is made. With another meaning it is another claim. */
  readonly meaning?: string;
  /** One of these paragraphs has them. The first that does is what the ledger notes. */
  readonly places: readonly Place[];
  /** The paragraph is these words and nothing else. */
  readonly whole?: boolean;
  /** Where in the data it is claimed. */
  readonly table: Table;
  readonly row: Row;
  readonly path: Path;
}

/** What a claim is called in messages. */
export const claimName: Readonly<Record<Claim['kind'], string>> = {
  quotation: 'quotation',
  demand: 'wording of a demand',
  name: 'name',
  role: 'role',
  title: 'title',
  figure: 'figure',
  date: 'wording of a date',
  place: 'name of a place',
  signatory: 'line of the list',
};

/** Words as they are compared: accents composed, every run of spaces and no-break spaces one space. */
export const normal = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** SHA-256, lower-case hex, of the words as they are compared, and of their meaning. */
export const fingerprint = ({ words, meaning }: Pick<Claim, 'words' | 'meaning'>): string =>
  createHash('sha256').update(meaning === undefined ? normal(words) : `${normal(words)} = ${meaning}`, 'utf8').digest('hex');

/** `the figure "118"`, `the wording of a date "on Saturday" (for 2017-12-02)`, `the wording of a demand "let them go" (for release)`. */
export const claimText = ({ kind, words, meaning }: Claim): string => `the ${claimName[kind]} "${words}"${meaning === undefined ? '' : ` (for ${meaning})`}`;

/** Does the claim say that it may stand there? */
export const covers = ({ places }: Claim, source: string, paragraph: number): boolean => places.some((p) => p.source === source && p.paragraphs.includes(paragraph));
