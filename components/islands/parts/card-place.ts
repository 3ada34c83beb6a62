/** Between a country and its card, pixels; and between it and a card that is pinned to an edge of the window: room for the line around the country. */
const gap = 14;
const clear = 6;
/** A country may be taller than the window; the name on its card is seen all the same. */
const least = 36;

/**
 * Puts a card beside its country, on the side with more room, inside the frame and the window. In a narrow or low window the style sheet pins it to an
 * edge instead: to the upper one (`above`) where the country lies low, and no higher than `--free`, so that it never covers what it is about.
 */
export function placeBeside(card: HTMLElement, link: Element, frame: DOMRect): void {
  const { style, offsetWidth: w, offsetHeight: h } = card;
  const land = (link.querySelector('.hit, .dot, path') ?? link).getBoundingClientRect();
  const [over, under] = [land.top, innerHeight - land.bottom];
  card.classList.toggle('above', over > under);
  style.setProperty('--free', `${Math.max(least, Math.max(over, under) - clear)}px`);
  const right = land.right + gap + w <= Math.min(frame.right, innerWidth);
  const left = land.left - gap - w >= frame.left;
  const x = right && (!left || land.left + land.right < frame.left + frame.right) ? land.right + gap : left ? land.left - gap - w : land.left + land.width / 2 - w / 2;
  const y = right || left ? land.top + land.height / 2 - h / 2 : land.bottom + gap + h < innerHeight ? land.bottom + gap : land.top - gap - h;
  style.left = `${Math.max(frame.left, Math.min(x, frame.right - w)) - frame.left}px`;
  style.top = `${Math.max(0, Math.min(y, innerHeight - h)) - frame.top}px`;
}
