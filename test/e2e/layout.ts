/** What only a laid-out page can tell: does it scroll sideways, does text lie on text, does anything move. */
import type { Page } from '@playwright/test';
import { everythingDrawn } from './helpers';

/** What sticks out at the right when the window can be scrolled sideways, one line each; empty is good. */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > clientWidth + 1 && !e.closest('svg *'));
    const innermost = wide.filter((e) => !wide.some((f) => f !== e && e.contains(f)));
    return [`${scrollWidth} of ${clientWidth} px`, ...innermost.slice(0, 5).map((e) => `${e.localName}.${e.className} "${e.textContent!.slice(0, 40)}"`)];
  });

/** Lines of text that lie on other lines of text, one pair each; empty is good. Text in maps and text for screen readers alone is left out. */
export const overlaps = async (page: Page): Promise<readonly string[]> => {
  await everythingDrawn(page);
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // Cut away for the eye, there for a screen reader.
    const cutAway = (e: Element | null): boolean => e !== null && (getComputedStyle(e).clipPath !== 'none' || cutAway(e.parentElement));
    const lines: { readonly text: string; readonly r: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent!.trim() || parent.closest('svg, script, style, .card') || !parent.checkVisibility({ visibilityProperty: true }) || cutAway(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const r of range.getClientRects()) if (r.width > 2) lines.push({ text: node.textContent!.trim().slice(0, 40), r });
    }
    lines.sort((a, b) => a.r.top - b.r.top);
    const found: string[] = [];
    lines.forEach(({ text, r }, i) => {
      // The box of a line is taller than its letters, so boxes may touch.
      for (const o of lines.slice(i + 1)) {
        if (o.r.top > r.bottom) break;
        const high = Math.min(r.bottom, o.r.bottom) - Math.max(r.top, o.r.top);
        const wide = Math.min(r.right, o.r.right) - Math.max(r.left, o.r.left);
        if (high > 0.45 * Math.min(r.height, o.r.height) && wide > 3) found.push(`"${text}" on "${o.text}"`);
      }
    });
    return found.slice(0, 5);
  });
};

/** Gives the browser a standard size of text, as readers set it; 16 px is what most have. Chromium only. */
export async function standardText(page: Page, px: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setFontSizes', { fontSizes: { standard: px, fixed: px } });
}

/** Animations that run, by what they move; empty is good for a reader who asked for none. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => document.getAnimations().map((a) => `${(a.effect as KeyframeEffect).target?.localName} ${(a as CSSTransition).transitionProperty ?? ''}`));
