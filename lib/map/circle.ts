import type { Point } from './path';

/** A circle over a map. `at` in CSS pixels of its sheet; `radius` in CSS pixels at every width, so that two maps of one page can be compared. */
export interface Circle {
  readonly at: Point;
  readonly radius: number;
}
