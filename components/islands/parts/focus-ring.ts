/**
 * The outline of a country once more, above all its neighbours: painted where its link stands, a later neighbour would hide part of it. Takes no
 * pointer; nothing for land without an outline of its own, whose dot is painted last anyway.
 */
export function ringOf(link: Element): Element | undefined {
  const outline = link.querySelector('path[id]');
  if (!outline) return undefined;
  const svg = 'http://www.w3.org/2000/svg';
  const copy = () => {
    const use = document.createElementNS(svg, 'use');
    use.setAttribute('href', `#${outline.id}`);
    return use;
  };
  const [ring, edge, line] = [document.createElementNS(svg, 'g'), copy(), copy()];
  // Written out: the sheet of a page keeps only rules for classes that it finds in its markup or beside `classList` (scripts/finish/used-css.ts).
  ring.classList.add('ring');
  edge.classList.add('edge');
  line.classList.add('line');
  ring.append(edge, line);
  const map = link.closest('svg')!;
  // Under the words, and under the dots of small neighbours, which its edge would wipe out; but over outlines of members, which would do so with it.
  const above = map.querySelector('.outlined') || link.querySelector('.rim') ? '.labels' : 'a:has(.rim), .labels';
  map.insertBefore(ring, map.querySelector(above));
  return ring;
}
