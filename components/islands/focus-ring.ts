/**
 * The outline of a country once more, above all its neighbours: painted where its link stands, a later neighbour would hide part of it. Takes no
 * pointer; nothing for land without an outline of its own, whose dot is painted last anyway.
 */
export function ringOf(link: Element): Element | undefined {
  const outline = link.querySelector('path[id]');
  if (!outline) return undefined;
  const svg = 'http://www.w3.org/2000/svg';
  const ring = document.createElementNS(svg, 'g');
  ring.setAttribute('class', 'ring');
  for (const look of ['edge', 'line']) {
    const use = document.createElementNS(svg, 'use');
    use.setAttribute('href', `#${outline.id}`);
    use.setAttribute('class', look);
    ring.append(use);
  }
  link.closest('svg')?.querySelector('.labels')?.before(ring);
  return ring;
}
