/** Where a pointer has to go on a map. */
import type { Locator } from '@playwright/test';

/**
 * A point of the window that lies on the link's own land or target, as far from its edges as a grid of four pixels tells; the middle of
 * a country's box may be sea, or another country. Throws when no point of it can be reached.
 */
export async function pointOn(link: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await link.scrollIntoViewIfNeeded();
  const found = await link.evaluate((a) => {
    const { left, right, top, bottom } = a.getBoundingClientRect();
    const on = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('a') === a;
    const room = (x: number, y: number) => [4, 8, 12].filter((r) => [[r, 0], [-r, 0], [0, r], [0, -r]].every(([dx, dy]) => on(x + dx!, y + dy!))).length;
    let best = { x: 0, y: 0, room: -1 };
    for (let y = top; y <= bottom; y += 4) for (let x = left; x <= right; x += 4) if (on(x, y) && room(x, y) > best.room) best = { x, y, room: room(x, y) };
    return best;
  });
  if (found.room < 0) throw new Error(`nothing of ${await link.getAttribute('aria-label')} can be pointed at`);
  return found;
}
