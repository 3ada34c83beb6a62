/** Where a pointer has to go on a map. */
import type { Locator, Page } from '@playwright/test';

/**
 * A point of the window that lies on the link's own land or target, as far from its edges as a grid of twenty by twenty tells; the middle of
 * a country's box may be sea, or another country. Throws when no point of it can be reached.
 */
export async function pointOn(link: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await link.scrollIntoViewIfNeeded();
  const found = await link.evaluate((a) => {
    const { left, right, top, bottom } = a.getBoundingClientRect();
    const on = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('a') === a;
    const radii = [1, 2, 4, 8, 12];
    const around = (x: number, y: number, r: number) => on(x + r, y) && on(x - r, y) && on(x, y + r) && on(x, y - r);
    const room = (x: number, y: number) => {
      let n = 0;
      while (n < radii.length && around(x, y, radii[n]!)) n++;
      return n;
    };
    let best = { x: 0, y: 0, room: -1 };
    const [across, down] = [Math.max(0.5, (right - left) / 20), Math.max(0.5, (bottom - top) / 20)];
    for (let y = top; y <= bottom; y += down) for (let x = left; x <= right; x += across) {
      // Nothing has more room than one that has all; asking is slow on a map of so many outlines.
      if (best.room === radii.length) return best;
      const free = on(x, y) ? room(x, y) : -1;
      if (free > best.room) best = { x, y, room: free };
    }
    return best;
  });
  if (found.room < 0) throw new Error(`nothing of ${await link.getAttribute('aria-label')} can be pointed at`);
  return found;
}

/** A point of the window on land without a response, which has no link of its own until somebody points at it; on the first map that has it. */
export async function pointOnLand(page: Page, slug: string): Promise<{ readonly x: number; readonly y: number }> {
  const shared = page.locator(`svg a[data-lands*="${slug}"]`).first();
  await shared.scrollIntoViewIfNeeded();
  const at = await shared.evaluate((link, slug) => {
    const own = link.querySelector('path')!.cloneNode() as SVGPathElement;
    const index = (link as SVGElement).dataset.lands!.split('|').findIndex((entry) => entry.split('=')[0] === slug);
    own.setAttribute('d', own.getAttribute('d')!.split(/(?=M)/)[index]!);
    link.append(own);
    const { x, y, width, height } = own.getBBox();
    const matrix = own.getScreenCTM()!;
    const points = Array.from({ length: 400 }, (_, i) => new DOMPoint(x + ((i % 20) + 0.5) * (width / 20), y + (Math.floor(i / 20) + 0.5) * (height / 20)));
    const inside = points.filter((p) => own.isPointInFill(p)).map((p) => p.matrixTransform(matrix));
    own.remove();
    const free = inside.filter((p) => document.elementFromPoint(p.x, p.y)?.closest('a') === link);
    // The one in the middle: a finger is not as sharp as a point, and may mean the neighbour.
    const mean = (of: (p: DOMPoint) => number) => free.reduce((sum, p) => sum + of(p), 0) / free.length;
    const middle = [mean((p) => p.x), mean((p) => p.y)] as const;
    const away = (p: DOMPoint) => Math.hypot(p.x - middle[0], p.y - middle[1]);
    const { x: left, y: top } = free.reduce((a, b) => (away(b) < away(a) ? b : a));
    return { x: left, y: top };
  }, slug);
  return at;
}

/** Where the part of a country is that a point of the window lies on, in the window; without a point, or beside all parts, the largest. */
export async function partAt(link: Locator, at?: { readonly x: number; readonly y: number }): Promise<DOMRect> {
  return link.evaluate((a, at) => {
    const path = a.querySelector('path')!;
    const matrix = path.getScreenCTM()!;
    let start = [0, 0];
    const parts = path.getAttribute('d')!.split('z').filter(Boolean).map((ring) => {
      const [dx, dy] = ring.match(/-?\d+/g)!.map(Number);
      start = [start[0]! + dx!, start[1]! + dy!];
      const own = path.cloneNode() as SVGPathElement;
      own.setAttribute('d', `M${start[0]} ${start[1]}${ring.replace(/^[Mm]-?\d+ ?-?\d+/, '')}z`);
      a.append(own);
      const { x, y, width, height } = own.getBBox();
      const on = at !== undefined && own.isPointInFill(new DOMPoint(at.x, at.y).matrixTransform(matrix.inverse()));
      own.remove();
      return { on, area: width * height, box: new DOMRect(matrix.e + x * matrix.a, matrix.f + y * matrix.d, width * matrix.a, height * matrix.d) };
    });
    parts.sort((p, q) => Number(q.on) - Number(p.on) || q.area - p.area);
    return parts[0]!.box.toJSON() as DOMRect;
  }, at);
}
