import { landsIn } from '../../../lib/map/lands';
import { countryHref } from '../../../lib/site/country-href';

let made = 0;

/**
 * Land without a response is one link to the list of all countries; each country's own link is made when somebody points at it. Its outline can be drawn
 * once more over its neighbours, as that of a responder (focus-ring.ts): it has an id, and what a `use` needs is written on it.
 */
function takeApart(all: SVGElement): void {
  const [path] = all.children;
  all.replaceWith(
    ...landsIn(all.dataset.lands ?? '', path?.getAttribute('d') ?? '').map(({ slug, name, d }) => {
      const link = all.cloneNode(true) as SVGElement;
      link.removeAttribute('data-lands');
      link.setAttribute('href', countryHref(slug));
      link.setAttribute('aria-label', name);
      for (const [attribute, value] of [['id', `land${made++}`], ['d', d], ['vector-effect', 'non-scaling-stroke']] as const) link.firstElementChild?.setAttribute(attribute, value);
      return link;
    }),
  );
}

/** Whether this is land whose country has no link of its own yet. */
export const isShared = (target: Element): boolean => target.closest('[data-lands]') !== null;

/** The country's link at a pointer's place, its own and not one that it shares. */
export function linkUnder({ target, clientX, clientY }: PointerEvent): Element | null | undefined {
  const all = (target as Element).closest<SVGElement>('[data-lands]');
  if (!all) return (target as Element).closest('svg a');
  takeApart(all);
  return document.elementFromPoint(clientX, clientY)?.closest('svg a');
}
