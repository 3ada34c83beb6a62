/** All of a source text as a place: for a title, or for the date of a release that stands at its head. */
import type { Source } from '../../schema';
import { parsedRows, type Tables } from '../table';
import type { Place } from './claim';

/** Longer runs are a slip of the keyboard; the rule for locators says so. */
const longest = 10_000;

/** Numbers of the paragraphs in a row of a source. */
export const numbersIn = ({ n, to = n }: Source['paragraphs'][number]): readonly number[] => Array.from({ length: Math.max(0, Math.min(to - n, longest)) + 1 }, (_, i) => n + i);

/** Every paragraph of the source but menus and the like. */
export const everywhereIn = (source: Source): Place => ({ source: source.id, paragraphs: source.paragraphs.filter((p) => p.kind !== 'furniture').flatMap(numbersIn) });

/** The places themselves, and after them all of every source they are in. */
export function aroundIn({ sources }: Tables, places: readonly Place[]): readonly Place[] {
  const ids = new Set(places.map((p) => p.source));
  return [...places, ...parsedRows(sources).filter(({ parsed }) => ids.has(parsed.id)).map(({ parsed }) => everywhereIn(parsed))];
}
