/** Words of proportional circles: a figure inside its circle where it fits, else beside it as a name is, where it covers no other circle and no other word. */
import type { Circle } from './circle';
import { boxOfLabel, DROP, HEIGHT, overlap, SIGN, type Box } from './label-box';
import type { MapLabel } from './labels';

/** A circle and the words it is to carry. */
export interface WordedCircle extends Circle {
  readonly country: string;
  readonly text: string;
  /** The text is a figure and stands in the circle where that holds it. */
  readonly inside: boolean;
}

/** Between a circle and its words; CSS pixels. */
const GAP = 4;
/** Between words and the edge of the map, which cuts: a reader's font may be wider than ours. */
const EDGE = 6;

/** Labels in the order given, so the largest circle should come first: it chooses its place first. */
export function circleLabels(circles: readonly WordedCircle[], { width, height }: { readonly width: number; readonly height: number }, taken: readonly Box[] = []): readonly MapLabel[] {
  const boxes = circles.map(({ at: [x, y], radius: r }): Box => [x - r, y - r, x + r, y + r]);
  const placed: Box[] = [...taken];
  return circles.flatMap((c): MapLabel[] => {
    if (c.text === '') return [];
    if (c.inside && Math.hypot(c.text.length * SIGN, HEIGHT - DROP) / 2 < c.radius) return [{ country: c.country, text: c.text, at: [c.at[0], c.at[1] + DROP], anchor: 'middle', leader: '', kind: 'inside' }];
    const free = (box: Box) => box[0] >= EDGE && box[1] >= 0 && box[2] <= width - EDGE && box[3] <= height && ![...placed, ...boxes].some((other) => overlap(other, box));
    const place = places(c).find((p) => free(boxOfLabel({ ...p, text: c.text })));
    if (!place) return [];
    placed.push(boxOfLabel({ ...place, text: c.text }));
    return [{ country: c.country, text: c.text, ...place, leader: '', kind: 'label' }];
  });
}

/** Right, left, above, below. Beside a circle the words start or end there, however wide a reader's font is. */
function places({ at: [x, y], radius }: Circle): readonly Pick<MapLabel, 'at' | 'anchor'>[] {
  const away = radius + GAP;
  return [
    { at: [x + away, y + DROP], anchor: 'start' },
    { at: [x - away, y + DROP], anchor: 'end' },
    { at: [x, y - away - HEIGHT / 2 + DROP], anchor: 'middle' },
    { at: [x, y + away + HEIGHT / 2 + DROP], anchor: 'middle' },
  ];
}
