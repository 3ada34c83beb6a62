import type { Point } from './path';

/** A circle over a map. `at` in CSS pixels of its sheet; `radius` in CSS pixels at every width, so that two maps of one page can be compared. */
export interface Circle {
  readonly at: Point;
  readonly radius: number;
}

/** Rounds of pushing; two dozen circles are at rest long before. */
const rounds = 60;
/** Least distance between two circles, CSS pixels: each has a rim of one, and between the rims land should be seen. */
const GAP = 3;

/**
 * Circles moved apart until no two touch, each as little as it can and the larger one less: a circle that hides another hides a
 * number. In the order given. `shrink`: where the sheet is narrowest on a page, as a part of its own width; land shrinks with the sheet and circles do not,
 * so they need more of it.
 */
export function apart<C extends Circle>(circles: readonly C[], shrink = 1): readonly C[] {
  const gap = GAP / shrink;
  const moved = circles.map((circle) => ({ circle, x: circle.at[0], y: circle.at[1], radius: circle.radius / shrink }));
  for (let round = 0; round < rounds; round += 1) {
    let rest = true;
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy) || 0.01;
        const overlap = a.radius + b.radius + gap - distance;
        if (overlap <= 0) continue;
        rest = false;
        const share = b.radius ** 2 / (a.radius ** 2 + b.radius ** 2);
        const [ux, uy] = distance < 0.02 ? [0, 1] : [dx / distance, dy / distance];
        a.x -= ux * overlap * share;
        a.y -= uy * overlap * share;
        b.x += ux * overlap * (1 - share);
        b.y += uy * overlap * (1 - share);
      }
    }
    if (rest) break;
  }
  return moved.map(({ circle, x, y }) => ({ ...circle, at: [x, y] }));
}
