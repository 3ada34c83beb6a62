import { partsNow, pointedPart } from './pointed-part';

/** Between land and its card, pixels; and between it and a card that is pinned to an edge of the window: room for the line around it. */
const gap = 14;
const clear = 6;
/** A country may be taller than the window; the name on its card is seen all the same. */
const least = 36;
/** Where fingers have enlarged the page, most countries are: then a part of what is seen. */
const leastZoomed = 0.25;
/** No pinned card hides more of what is seen. */
const most = 0.4;
/** What a place costs where one is a whole other country that it hides: the same part of the land itself, and once more of all its country, islands included. */
const own = 1000;
/** Pixels between land and card that cost as much: the pointer has to get there. */
const far = 400;

/** What part of a box lies under another one, 0 to 1. A line or a point has no area, but is hidden all the same. */
function hidden(box: DOMRect, x: number, y: number, w: number, h: number): number {
  const across = Math.min(box.right, x + w) - Math.max(box.x, x);
  const down = Math.min(box.bottom, y + h) - Math.max(box.y, y);
  return across <= 0 || down <= 0 ? 0 : (across * down) / (box.width * box.height || 1);
}

/** What is seen of the page, in the coordinates of the window: less than the window where fingers have enlarged it. */
function seen(): DOMRect {
  const { offsetLeft, offsetTop, width, height } = visualViewport!;
  return new DOMRect(offsetLeft, offsetTop, width, height);
}

/** Whether nothing of a box is seen. */
export function isOut(box: DOMRect): boolean {
  const view = seen();
  return !hidden(box, view.x, view.y, view.width, view.height);
}

/**
 * Puts a card where it hides least of what has an answer: beside the land pointed at, under or over it, or beside the map on which that is; inside what is
 * seen and not over the words above the figure. The first of equal places is taken. In a narrow or low window the style
 * sheet pins it: then it lies at the edge of what is seen that is further from the land, and is no higher than `--free`, so that it never covers that.
 */
export function placeLeastHidden(card: HTMLElement, link: Element, figure: HTMLElement, land: DOMRect): void {
  const { style } = card;
  const view = seen();
  const [over, under] = [land.y - view.y, view.bottom - land.bottom];
  style.setProperty('--wide', `${view.width}px`);
  style.setProperty('--free', `${Math.max(visualViewport!.scale > 1 ? leastZoomed * view.height : least, Math.min(most * view.height, Math.max(over, under) - clear))}px`);
  card.classList.toggle('above', over > under);
  const { offsetWidth: w, offsetHeight: h } = card;
  const at = (x: number, y: number) => (style.inset = `${y}px auto auto ${x}px`);
  if (getComputedStyle(card).position === 'fixed') return void at(view.x, over > under ? view.y : view.bottom - h);
  const [map, frame] = [link.closest('svg')!.getBoundingClientRect(), figure.getBoundingClientRect()];
  const before = (box: DOMRect): number => box.x - gap - w;
  const parts = partsNow(link);
  // As high as its country, but not beside the map above or below.
  const level = Math.max(map.y, Math.min(land.y + land.height / 2 - h / 2, map.bottom - h));
  const middle = land.x + land.width / 2 - w / 2;
  // A country is a stop of the Tab key on the map that shows it best; elsewhere it may be hidden for a while.
  const others = [...figure.querySelectorAll('svg > a:not([tabindex])')].filter((a) => a !== link).map((a) => pointedPart(a)());
  let best = Infinity;
  for (const [wantedX, wantedY] of [[land.right + gap, level], [before(land), level], [middle, land.bottom + gap], [middle, land.y - gap - h], [before(map), level], [map.right + gap, level]] as const) {
    const x = Math.max(frame.x, view.x, Math.min(wantedX, Math.min(frame.right, view.right) - w));
    const y = Math.min(Math.max(view.y, frame.y, wantedY), view.bottom - h);
    let price = own * hidden(land, x, y, w, h) + Math.max(0, land.x - x - w, x - land.right) / far;
    for (const [box, share] of parts) price += own * share * hidden(box, x, y, w, h);
    for (const box of others) price += hidden(box, x, y, w, h);
    if (price >= best) continue;
    best = price;
    at(x - frame.x, y - frame.y);
  }
}
