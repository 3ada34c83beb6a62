import { landsIn } from '../../lib/map/lands';
import { countryHref } from '../../lib/site/links';

/** Land without a response is one link to the list of all countries; each country's own link is made when somebody points at it. */
function takeApart(all: SVGElement): void {
  const [path] = all.children;
  all.replaceWith(
    ...landsIn(all.dataset.lands ?? '', path?.getAttribute('d') ?? '').map(({ slug, name, d }) => {
      const link = all.cloneNode(true) as SVGElement;
      link.removeAttribute('data-lands');
      link.setAttribute('href', countryHref(slug));
      link.setAttribute('aria-label', name);
      link.firstElementChild?.setAttribute('d', d);
      return link;
    }),
  );
}

/** The country's link at a pointer's place, its own and not one that it shares. */
export function linkUnder({ target, clientX, clientY }: PointerEvent): Element | null | undefined {
  const all = (target as Element).closest<SVGElement>('[data-lands]');
  if (!all) return (target as Element).closest('svg a');
  takeApart(all);
  return document.elementFromPoint(clientX, clientY)?.closest('svg a');
}
