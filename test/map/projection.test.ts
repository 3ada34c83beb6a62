import { describe, expect, test } from 'vitest';
import { sheetOf, steradians, type Sheet, type View } from '@/lib/map/projection';
import { area, ringsOf } from '@/lib/map/rings';

const views: Record<string, View> = {
  world: { kind: 'world', id: 'world' },
  extent: { kind: 'extent', id: 'north', extent: [-11, 35, 31, 71], ratio: 0.8 },
  around: { kind: 'around', id: 'around', lon: 178, lat: -17, km: 2000, ratio: 0.7 },
};

/** Square pixels of a small cell per steradian it covers on the sphere. */
function scaleAt(sheet: Sheet, lon: number, lat: number): number {
  const [e, n] = [lon + 1, lat + 1];
  const ring = [[lon, lat], [lon, n], [e, n], [e, lat], [lon, lat]];
  const sphere = (Math.PI / 180) * (Math.sin((n * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180));
  return ringsOf(sheet.projection, { type: 'Polygon', coordinates: [ring] }).reduce((s, r) => s + Math.abs(area(r)), 0) / sphere;
}

test('on the world one square pixel is the same piece of land in the far north and at the equator', () => {
  const sheet = sheetOf(views.world!, 816);
  expect(scaleAt(sheet, 20, 70) / scaleAt(sheet, 20, 0)).toBeCloseTo(1, 1);
  expect(1 / scaleAt(sheet, 20, 0) / steradians(sheet, 1)).toBeCloseTo(1, 1);
});

test('on a part of the world areas agree from edge to edge', () => {
  const sheet = sheetOf(views.extent!, 368);
  expect(scaleAt(sheet, 10, 69) / scaleAt(sheet, 10, 37)).toBeCloseTo(1, 1);
});

test('the world has no cut between 180 degrees east and west', () => {
  const sheet = sheetOf(views.world!, 816);
  const [east, west] = [sheet.project([179.9, 66]), sheet.project([-179.9, 66])];
  expect(Math.abs(east![0] - west![0])).toBeLessThan(1);
});

describe('an extent', () => {
  const sheet = sheetOf(views.extent!, 368);
  test('lies inside its picture, corners and edges', () => {
    for (const lon of [-11, 10, 31]) for (const lat of [35, 53, 71]) {
      const [x, y] = sheet.project([lon, lat])!;
      expect(x).toBeGreaterThan(-1);
      expect(x).toBeLessThan(369);
      expect(y).toBeGreaterThan(-1);
      expect(y).toBeLessThan(sheet.height + 1);
    }
  });
  test('has the ratio that was asked for', () => {
    expect(sheet.height).toBe(Math.round(368 * 0.8));
  });
  test('may cross the antimeridian', () => {
    const pacific = sheetOf({ kind: 'extent', id: 'pacific', extent: [170, -30, -150, 10], ratio: 1 }, 300);
    expect(pacific.project([-170, -10])![0]).toBeCloseTo(150, 0);
  });
});

test('a cut of 2000 km shows 1000 km to either side', () => {
  const sheet = sheetOf(views.around!, 400);
  const [lon, lat] = sheet.invert([400, sheet.height / 2])!;
  const east = (lon - 178 + 360) % 360;
  const km = Math.acos(Math.sin((-17 * Math.PI) / 180) * Math.sin((lat * Math.PI) / 180) + Math.cos((17 * Math.PI) / 180) * Math.cos((lat * Math.PI) / 180) * Math.cos((east * Math.PI) / 180)) * 6371;
  expect(km).toBeCloseTo(1000, -1);
});
