import { gapTo } from './pointed-part';

/** Pixels of its path that tell where a pointer is going: fewer, and a trembling hand would go everywhere; more, and a turn would be seen late. */
const trail = 24;
/** Pixels a pointer may fall back on its way. */
const tremble = 2;

/** Shares of a step at which a line enters and leaves a strip between two edges; beyond 1 it goes on the same way. */
const strip = (from: number, to: number, low: number, high: number): readonly number[] => [(low - from) / (to - from), (high - from) / (to - from)].sort((a, b) => a - b);

/**
 * The way of a pointer to a box: inside the corridor from a place on its path just behind it to the edges of the box, and not getting further from it.
 * WCAG 1.4.13 wants what opened for a pointer to be within its reach, at any speed, whatever lies between. Returns whether the pointer's next place is on
 * its way; to be asked at each movement, for the answer rests on those before.
 */
export function wayTo(): (to: MouseEvent, box: DOMRect) => boolean {
  let [fromX, fromY, near] = [NaN, NaN, NaN];
  return ({ clientX: x, clientY: y }, box) => {
    const gap = gapTo(box, x, y);
    const [inX = 0, outX = 0] = strip(fromX, x, box.left, box.right);
    const [inY = 0, outY = 0] = strip(fromY, y, box.top, box.bottom);
    const step = Math.hypot(x - fromX, y - fromY);
    const on = step > 0 && Math.min(outX, outY) >= Math.max(inX, inY, 1) && gap < near + tremble;
    // The corridor is drawn along behind the pointer; off its way it begins anew.
    const kept = on && Math.min(1, trail / step);
    [fromX, fromY, near] = kept ? [x - (x - fromX) * kept, y - (y - fromY) * kept, Math.min(near, gap)] : [x, y, gap];
    return on;
  };
}
