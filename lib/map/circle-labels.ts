/** Words of proportional circles: a figure inside its circle where it fits; a name beside it, where it covers no other circle and no other word. */
import type { Circle } from './circle';
import { around, DROP, HEIGHT, overlap, SIGN, type Box } from './label-box';
import type { MapLabel } from './labels';
import type { Point } from './path';

/** A circle and the words it is to carry. */
export interface WordedCircle extends Circle {
  readonly country: string;
  readonly text: string;
  /** The text is a figure and stands in the circle or nowhere; else it stands beside. */
  readonly inside: boolean;
}

/** Between a circle and its words; CSS pixels. */
const GAP = 4;

/** Labels in the order given, so the largest circle should come first: it chooses its place first. */
export function circleLabels(circles: readonly WordedCircle[], { width, height }: { readonly width: number; readonly height: number }, taken: readonly Box[] = []): readonly MapLabel[] {
  const boxes = circles.map(({ at: [x, y], radius: r }): Box => [x - r, y - r, x + r, y + r]);
  const placed: Box[] = [...taken];
  return circles.flatMap((c): MapLabel[] => {
    if (c.text === '') return [];
    if (c.inside) return Math.hypot(c.text.length * SIGN, HEIGHT - DROP) / 2 < c.radius ? [label(c, c.at, 'inside')] : [];
    const free = (box: Box) => box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height && ![...placed, ...boxes].some((other) => overlap(other, box));
    const at = places(c).find((p) => free(around(p, c.text)));
    if (!at) return [];
    placed.push(around(at, c.text));
    return [label(c, at, 'label')];
  });
}

/** Right, left, above, below. */
function places({ at: [x, y], radius, text }: WordedCircle): readonly Point[] {
  const [aside, away] = [radius + GAP + (text.length * SIGN) / 2, radius + GAP + HEIGHT / 2];
  return [[x + aside, y], [x - aside, y], [x, y - away], [x, y + away]];
}

const label = ({ country, text }: WordedCircle, [x, y]: Point, kind: MapLabel['kind']): MapLabel => ({ country, text, at: [x, y + DROP], anchor: 'middle', leader: '', kind });
