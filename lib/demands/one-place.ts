/** Speakers whose marks for one demand rest on the same words, so that a reader does not take them for separate texts. */
import type { Cell } from './matrix';

/** Groups of two or more speakers' names by the place they share, in the order of the columns. */
export function onePlace(cells: readonly (Cell | undefined)[]): readonly (readonly string[])[] {
  const byPlace = new Map<string, Set<string>>();
  for (const cell of cells) if (cell) byPlace.set(cell.place.text, (byPlace.get(cell.place.text) ?? new Set()).add(cell.column.name));
  return [...byPlace.values()].filter((names) => names.size > 1).map((names) => [...names]);
}
