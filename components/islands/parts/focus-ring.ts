/**
 * The outline of a country once more, above all its neighbours: painted where its link stands, a later neighbour would hide part of it. Takes no
 * pointer; nothing for land without an outline of its own, whose dot is painted last anyway.
 */
export function ringOf(link: Element): Element | undefined {
  const outline = link.querySelector('path[id]');
  if (!outline) return undefined;
  const draw = (tag: string) => document.createElementNS('http://www.w3.org/2000/svg', tag);
  const ring = draw('g');
  const line = draw('use');
  const land = draw('g');
  // Written out: the sheet of a page keeps only rules for classes that it finds in its markup or beside `classList` (scripts/finish/used-css.ts).
  ring.classList.add('ring');
  line.setAttribute('href', `#${outline.id}`);
  // The country itself once more on top, or half of the lines would lie on it and leave nothing of a small one.
  land.setAttribute('class', link.getAttribute('class') ?? '');
  land.append(...link.cloneNode(true).childNodes);
  ring.append(line, line.cloneNode(), land);
  const map = link.closest('svg')!;
  // Under the words, and under the dots of small neighbours, which its edge would wipe out; but over outlines of members, which would do so with it.
  const above = map.querySelector('.outlined') || link.querySelector('.rim') ? '.labels' : 'a:has(.rim), .labels';
  map.insertBefore(ring, map.querySelector(above));
  return ring;
}
