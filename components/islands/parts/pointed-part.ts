/** The part of a country that is meant: an island far away, or one across the edge of the map, says nothing about where its card may lie. */

type Point = readonly [number, number];

/** Rings of path data as `lib/map/path.ts` writes it: pairs of whole numbers, each relative to the one before, a ring to the start of the last. A mark of no length is one point. */
function ringsOf(d: string): readonly (readonly Point[])[] {
  let start: Point = [0, 0];
  return d.split('z').filter(Boolean).map((ring) => {
    let [x, y] = start;
    const points = [...ring.matchAll(/(-?\d+) ?(-?\d*)/g)].map(([, dx, dy]): Point => [(x += Number(dx)), (y += Number(dy))]);
    start = points[0] ?? start;
    return points;
  });
}

function boxOf(points: readonly Point[]): DOMRect {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return new DOMRect(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}

const area = (b: DOMRect): number => b.width * b.height;

/** Distance of a point from a box, in their unit; 0 inside. */
export const gapTo = (b: Pick<DOMRect, 'x' | 'y' | 'right' | 'bottom'>, x: number, y: number): number => Math.hypot(Math.max(b.x - x, 0, x - b.right), Math.max(b.y - y, 0, y - b.bottom));

/** Where an SVG map is in the window: its corner, and CSS pixels per unit of its sheet. */
function placeOf(svg: SVGSVGElement): readonly [left: number, top: number, unit: number] {
  const { x, y, width } = svg.getBoundingClientRect();
  return [x, y, width / svg.viewBox.baseVal.width];
}

const known = new WeakMap<Element, readonly DOMRect[]>();

/** The boxes of all rings of a country in the units of its sheet; its outline is read once. */
function boxesOf(link: Element): readonly DOMRect[] {
  const boxes = known.get(link) ?? ringsOf(link.querySelector('path')!.getAttribute('d')!).map(boxOf);
  known.set(link, boxes);
  return boxes;
}

const inWindow = (box: DOMRect, [left, top, unit]: readonly [number, number, number], round = 0): DOMRect =>
  new DOMRect(left + box.x * unit - round, top + box.y * unit - round, box.width * unit + 2 * round, box.height * unit + 2 * round);

/** Where all parts of a country are in the window now, with the part of the whole, 0 to 1, that each is. */
export function partsNow(link: Element): readonly (readonly [box: DOMRect, share: number])[] {
  const place = placeOf(link.closest('svg')!);
  const all = boxesOf(link).reduce((sum, box) => sum + area(box), 0) || 1;
  return boxesOf(link).map((box) => [inWindow(box, place), area(box) / all]);
}

/**
 * The ring of a country in whose box a pointer is, or next to it, grown so far that it holds the pointer, which may be on a target beside it; of several,
 * and without a pointer, the largest. Returns where that is in the window, in CSS pixels, whenever asked: the page may have been scrolled or turned meanwhile.
 */
export function pointedPart(link: Element, at?: MouseEvent): () => DOMRect {
  const svg = link.closest('svg')!;
  const [left, top, unit] = placeOf(svg);
  const [x, y] = at ? [(at.clientX - left) / unit, (at.clientY - top) / unit] : [NaN, NaN];
  const far = (box: DOMRect): number => (at ? gapTo(box, x, y) : 0);
  const box = [...boxesOf(link)].sort((a, b) => far(a) - far(b) || area(b) - area(a))[0]!;
  // A dot or a circle is all stroke.
  const round = area(box) ? 0 : parseFloat(getComputedStyle(link.querySelector('path')!).strokeWidth) / 2;
  const held = at ? boxOf([[box.x, box.y], [box.right, box.bottom], [x, y]]) : box;
  return () => inWindow(held, placeOf(svg), round);
}
