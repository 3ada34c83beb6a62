/** Pixels between a card and its country. */
const gap = 14;

/** The first place of a card, until the later part of its element has come: beside the box of its country; pinned by the style sheet, at the edge that is further from it. */
export function placeBeside(card: HTMLElement, link: Element, frame: DOMRect): void {
  const land = (link.querySelector('path') ?? link).getBoundingClientRect();
  card.classList.toggle('above', land.top > innerHeight - land.bottom);
  const { offsetWidth: w, offsetHeight: h } = card;
  const x = land.right + gap + w < innerWidth ? land.right + gap : Math.max(0, land.left - gap - w);
  const y = Math.max(0, Math.min(land.top, innerHeight - h));
  card.style.setProperty('--x', `${x - frame.left}px`);
  card.style.setProperty('--y', `${y - frame.top}px`);
}
