/** Between a country and its card, pixels; and between it and a card that is pinned to an edge of the window: room for the line around the country. */
const gap = 14;
const clear = 6;
/** A country may be taller than the window; the name on its card is seen all the same. */
const least = 36;
/** What a place costs where one is a whole other country that it hides: the same part of the country itself, and words above the figure. */
const own = 1000;
const words = 5;
/** Pixels between country and card that cost as much: the pointer has to get there. */
const far = 400;

const boxOf = (link: Element): DOMRect => (link.querySelector('path') ?? link).getBoundingClientRect();

/**
 * Puts a card where it hides least of what has an answer: beside its country, under or over it, or before the map on which that is; inside the window. The
 * first of equal places is taken. In a narrow or low window the style sheet pins it to an edge instead: to the upper one (`above`) where the country
 * lies low, and no higher than `--free`, so that it never covers what it is about.
 */
export function placeBeside(card: HTMLElement, link: Element, figure: HTMLElement): void {
  const { style, offsetWidth: w, offsetHeight: h } = card;
  const [land, map, frame] = [boxOf(link), link.closest('svg')!.getBoundingClientRect(), figure.getBoundingClientRect()];
  const [over, under] = [land.top, innerHeight - land.bottom];
  card.classList.toggle('above', over > under);
  style.setProperty('--free', `${Math.max(least, Math.max(over, under) - clear)}px`);
  const before = (box: DOMRect): number => box.left - gap - w;
  // As high as its country, but not beside the map above or below.
  const level = Math.max(map.top, Math.min(land.top + land.height / 2 - h / 2, map.bottom - h));
  const middle = land.left + land.width / 2 - w / 2;
  // A country is a stop of the Tab key on the map that shows it best; elsewhere it may be hidden for a while.
  const others = [...figure.querySelectorAll('svg > a:not([tabindex])')].filter((a) => a !== link).map(boxOf);
  let best = Infinity;
  for (const [wantedX, wantedY] of [[land.right + gap, level], [before(land), level], [middle, land.bottom + gap], [middle, land.top - gap - h], [before(map), level]] as const) {
    const x = Math.max(frame.left, Math.min(wantedX, frame.right - w));
    const y = Math.max(0, Math.min(wantedY, innerHeight - h));
    /** The part of a box that the card would hide, 0 to 1. */
    const hidden = (box: DOMRect): number =>
      (Math.max(0, Math.min(box.right, x + w) - Math.max(box.left, x)) * Math.max(0, Math.min(box.bottom, y + h) - Math.max(box.top, y))) / (box.width * box.height || 1);
    const price = others.reduce((sum, box) => sum + hidden(box), own * hidden(land) + (y < frame.top ? words : 0) + Math.max(0, land.left - x - w, x - land.right) / far);
    if (price >= best) continue;
    best = price;
    style.left = `${x - frame.left}px`;
    style.top = `${y - frame.top}px`;
  }
}
