/** Marks that time alone would draw too small to tell what they are, as parts of the width and kept on the strip. */
import { dotRadius, leastBar, leastOpen, leastRange, ringStep, stripWidth } from './sizes';

const kept = (x: number, half: number): number => Math.min(1 - half, Math.max(half, x));

/** Least lengths of the marks that span their time, in px. */
const least = { bar: leastBar, open: leastOpen, range: leastRange } as const;

/** Marks that span the whole time they stand for; all others stand at a point of it. */
export type Spanning = keyof typeof least;
export const spans = (shape: string): shape is Spanning => Object.hasOwn(least, shape);

/** Both ends, but never closer than such a mark must be long to be told from others. */
export function ends(shape: Spanning, x0: number, x1: number): readonly [number, number] {
  const half = least[shape] / stripWidth / 2;
  if (x1 - x0 >= 2 * half) return [x0, x1];
  const middle = kept((x0 + x1) / 2, half);
  return [middle - half, middle + half];
}

/** Rings of several versions, never so close that one would hide another. */
export function apart(points: readonly number[]): readonly number[] {
  const step = ringStep / stripWidth;
  const [first = 0, last = 0] = [points[0], points.at(-1)];
  if (last - first >= step * (points.length - 1)) return points;
  const half = (step * (points.length - 1)) / 2;
  const middle = kept((first + last) / 2, half + dotRadius.plain / stripWidth);
  return points.map((_, i) => middle - half + i * step);
}
