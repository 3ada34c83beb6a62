/** What a view can see, told without projecting anything. */
import type { Topology } from 'topojson-specification';
import type { Point } from './path';
import type { Sheet, View } from './projection';
import { capOf, meet, type Cap } from './sphere';

const caps = new WeakMap<object, Cap>();

/** The circle around a polygon, worked out once. */
export function capOfPolygon(polygon: readonly (readonly number[])[], arcs: Topology['arcs']): Cap {
  const known = caps.get(polygon) ?? capOf((polygon[0] ?? []).flatMap((i) => arcs[i < 0 ? ~i : i] ?? []));
  caps.set(polygon, known);
  return known;
}

/** Whether a point is in the picture. */
export const onSheet = ({ width, height }: Sheet, [x, y]: Point): boolean => x >= 0 && y >= 0 && x <= width && y <= height;

/** Whether a view can show land inside the cap. A regional sheet sees as far as its corners. */
export function sees(view: View, sheet: Sheet, cap: Cap): boolean {
  if (view.kind === 'world') return true;
  const known = caps.get(sheet) ?? caps.set(sheet, viewCap(sheet)).get(sheet);
  return !known || meet(known, cap);
}

function viewCap(sheet: Sheet): Cap {
  const rim = [[0, 0], [sheet.width, 0], [0, sheet.height], [sheet.width, sheet.height]].map(([x, y]) => sheet.invert([x ?? 0, y ?? 0]));
  const centre = sheet.invert([sheet.width / 2, sheet.height / 2]);
  if (!centre || rim.some((p) => p === null || Number.isNaN(p[0]))) return { centre: [0, 0, 1], radius: Math.PI };
  const { centre: c } = capOf([centre]);
  return { centre: c, radius: Math.max(...rim.map((p) => capOf([centre, p ?? centre]).radius * 2)) + 0.02 };
}
