import { type Edit, replace } from '../tiny';

/** One thing wrong with one file of the invented data, and all that the check must say. */
export interface Corruption {
  readonly what: string;
  /** Name in the case folder, or `world/…`. */
  readonly file: string;
  readonly edit: Edit;
  /** Every message, in order, without `data/cases/tiny/`. */
  readonly says: readonly string[];
}

/** `find` replaced by `by` in a file. */
export const change = (what: string, file: string, find: string, by: string, ...says: readonly string[]): Corruption => ({
  what,
  file,
  edit: replace(find, by),
  says,
});

/** Any other edit of a file. */
export const edit = (what: string, file: string, does: Edit, ...says: readonly string[]): Corruption => ({ what, file, edit: does, says });
