/**
 * Which pages the browser may fetch before the click: those of this site, when a pointer rests on the link or presses it; and at once the
 * page of the country whose card is open. The rules see no links inside an SVG, but the card's link is one of the page, and what is fetched
 * by a rule counts at the click even where a host has every page checked again. Prefetch and not prerender: nothing runs unseen.
 * https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    // Pages end in a slash, files do not.
    { where: { href_matches: ['/', '/*/'] }, eagerness: 'moderate' },
    { where: { selector_matches: '.card a' }, eagerness: 'immediate' },
  ],
});
