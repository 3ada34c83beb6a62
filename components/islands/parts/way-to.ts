import { gapTo } from './pointed-part';

/** Pixels of its path that tell where a pointer is going: fewer, and a trembling hand would go everywhere; more, and a turn would be seen late. */
const trail = 24;
/** Pixels by which a path may be off, both ends together: places of a pointer are whole, and its first step has one of eight directions. */
const blur = 2;

type Place = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Whether a pointer is where it was. Coming to other land and the movement to it are two events; land and cards that move under it send some too. */
export const rests = (to: Place, last?: Place): boolean => to.clientX === last?.clientX && to.clientY === last.clientY;

/**
 * The way of a pointer to a box: inside the corridor from a place on its path just behind it to the edges of the box, and no further from it than there.
 * WCAG 1.4.13 wants what opened for a pointer to be within its reach, at any speed, whatever lies between. `from` is where the pointer was when the box
 * opened. Returns whether the pointer's next place is on its way; to be asked at each event, for the answer rests on those before.
 */
export function wayTo(from?: Place): (to: Place, box: Pick<DOMRect, 'x' | 'y' | 'right' | 'bottom'>) => boolean {
  let last: Place | undefined;
  let on = false;
  return (to, box) => {
    if (rests(to, last)) return on;
    const { clientX: x, clientY: y } = to;
    last = to;
    from ??= to;
    const [gap, before] = [gapTo(box, x, y), gapTo(box, from.clientX, from.clientY)];
    const [dx, dy] = [x - from.clientX, y - from.clientY];
    const step = Math.hypot(dx, dy);
    // What the blur is at the distance of the box: of a pointer that has gone only some pixels, little more is known than that it comes nearer.
    const wide = blur + (gap * blur) / step;
    // How far the corners are from the line of the path, on either side; not a number for no step.
    const sides = [box.x, box.right].flatMap((left) => [box.y, box.bottom].map((top) => ((left - x) * dy - (top - y) * dx) / step));
    on = Math.min(...sides) <= wide && Math.max(...sides) >= -wide && gap <= before;
    // The corridor is drawn along behind the pointer; off its way it begins anew.
    const kept = on ? Math.min(1, trail / step) : 0;
    from = { clientX: x - dx * kept, clientY: y - dy * kept };
    return on;
  };
}
