/**
 * Which pages the browser may fetch before the click: those of this site, when a pointer rests on the link or presses it. Prefetch
 * and not prerender: nothing runs unseen. The rules see no links inside an SVG; `<map-figure>` does that for the map.
 * https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const speculationRules = JSON.stringify({
  // Pages end in a slash, files do not.
  prefetch: [{ where: { href_matches: ['/', '/*/'] }, eagerness: 'moderate' }],
});
