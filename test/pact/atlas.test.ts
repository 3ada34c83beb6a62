/** What the data folder and the atlas promise one another. Reads both as they are. */
import { geoArea, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { dataset } from '@/lib/dataset';
import { atlasOf, readTopology } from '@/lib/map/atlas';
import { ATLAS_PATCHES, DRAWN_AS_POINT, NOT_DRAWN, RING_MOVES, SHAPE_CUTS } from '@/lib/map/atlas-patches';
import { borderRows, disputedRows } from '@/lib/map/border-rows';
import { DISPUTED } from '@/lib/map/disputed';
import { viewFor } from '@/lib/map/crop';
import { details } from '@/lib/map/details';
import { shapesOf } from '@/lib/map/shapes';
import { sheetOf } from '@/lib/map/projection';
import { boxOf } from '@/lib/map/rings';

const data = dataset();
const topology = readTopology();
const atlas = atlasOf(topology, data.countries);
const codes = new Set(data.countries.map((c) => c.alpha2));
const world = shapesOf(atlas, { kind: 'world', id: 'world' }, details.world);

test('each country of the registry is drawn, or is a point, or is named in NOT_DRAWN with its reason; and only one of these', () => {
  for (const { alpha2 } of data.countries) {
    const ways = [atlas.land.has(alpha2), atlas.points.has(alpha2), NOT_DRAWN[alpha2] !== undefined].filter(Boolean);
    expect([alpha2, ways.length]).toEqual([alpha2, 1]);
  }
});

test('each shape of the atlas without a code is named in ATLAS_PATCHES', () => {
  const nameless = topology.objects.countries.geometries.filter((g) => g.id === undefined).map((g) => (g.properties as { name?: string }).name ?? '');
  expect(nameless.sort()).toEqual(['Indian Ocean Ter.', 'Kosovo', 'N. Cyprus', 'Siachen Glacier', 'Somaliland']);
  for (const name of nameless) expect(ATLAS_PATCHES.map((p) => p.name)).toContain(name);
});

test('a code that occurs twice in the atlas is patched, so that no shape is lost', () => {
  const ids = topology.objects.countries.geometries.flatMap((g) => (g.id === undefined ? [] : [String(g.id)]));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual(['036']);
  expect(ATLAS_PATCHES.find((p) => p.name === 'Ashmore and Cartier Is.')?.to).toBe('AU');
});

test('the tables name only countries of the registry and shapes of the atlas, each with a reason', () => {
  const names = new Set(topology.objects.countries.geometries.map((g) => (g.properties as { name?: string }).name));
  for (const { name, to, reason } of ATLAS_PATCHES) expect([name, names.has(name), to === undefined || codes.has(to), reason.length > 20]).toEqual([name, true, true, true]);
  for (const { from, to, reason } of RING_MOVES) expect([from, names.has(from), codes.has(to), reason.length > 20]).toEqual([from, true, true, true]);
  for (const { name } of SHAPE_CUTS) expect([name, names.has(name), RING_MOVES.some((m) => m.from === name)]).toEqual([name, true, true]);
  for (const code of [...Object.keys(NOT_DRAWN), ...Object.keys(DRAWN_AS_POINT)]) expect(codes).toContain(code);
});

/** Whose land a point is on, on the map as it is drawn. */
const ownerOf = (at: readonly [number, number]): string | undefined =>
  [...atlas.land].find(([, land]: [string, MultiPolygon]) => geoContains(feature(atlas.topology, land), [...at]))?.[0];

test('each disputed place is drawn with whom the page says, or not at all', () => {
  for (const { place, at, to } of DISPUTED) expect([place, at.map(ownerOf)]).toEqual([place, at.map(() => (to && atlas.points.has(to) ? undefined : to))]);
});

describe('Western Sahara, which the atlas cuts at the berm,', () => {
  const land = (alpha2: string) => feature(atlas.topology, atlas.land.get(alpha2)!);
  const arcs = (alpha2: string) => atlas.land.get(alpha2)!.arcs.flat(2);

  test('reaches from the sea to its neighbours, up to its own boundary', () => {
    // Laayoune, Smara, Tifariti, Dakhla; Agadir, Tarfaya, Zag.
    expect(([[-13.2, 27.15], [-11.67, 26.74], [-10.57, 26.16], [-15.93, 23.74]] as const).map(ownerOf)).toEqual(['EH', 'EH', 'EH', 'EH']);
    expect(([[-9.6, 30.42], [-12.9, 27.85], [-9.33, 28.02]] as const).map(ownerOf)).toEqual(['MA', 'MA', 'MA']);
  });

  test('has its area of about 266,000 square kilometres', () => {
    expect(Math.abs((geoArea(land('EH')) * 6371.0088 ** 2) / 266_000 - 1)).toBeLessThan(0.03);
  });

  test('is one piece, and shares its boundary with its neighbours, so that there is no gap and no double line', () => {
    expect([atlas.land.get('EH')!.arcs.length, atlas.land.get('MA')!.arcs.length]).toEqual([1, 1]);
    const shared = (a: string, b: string) => arcs(a).filter((i) => arcs(b).includes(~i)).length;
    expect([shared('EH', 'MA'), shared('EH', 'DZ'), shared('EH', 'MR'), shared('MA', 'DZ')]).toEqual([2, 1, 1, 1]);
  });
});

test('the rows for readers name every place of the tables, each as it is drawn', () => {
  const rows = borderRows(data.countries);
  const row = (place: string) => rows.find((r) => r.place === place);
  expect(rows.map((r) => r.place)).toEqual([
    'Crimea', 'Land west of the berm in Western Sahara', 'Tokelau', 'Christmas Island', 'Cocos (Keeling) Islands', 'Northern Cyprus', 'Somaliland', 'Kosovo', 'Siachen Glacier', 'Ashmore and Cartier Islands',
    'French Guiana, Guadeloupe, Martinique, Mayotte and Réunion', 'Svalbard and Jan Mayen', 'Caribbean Netherlands', 'Bouvet Island', 'Gibraltar', 'Tuvalu', 'US Minor Outlying Islands',
  ]);
  expect(row('Crimea')).toMatchObject({ atlas: 'with Russia, which administers it', here: 'with Ukraine', grounds: [{ text: 'Resolution 68/262 (2014)' }] });
  expect(row('Land west of the berm in Western Sahara')).toMatchObject({ atlas: 'with Morocco, which administers it', here: 'with Western Sahara', grounds: [{ text: 'Natural Earth, “W. Sahara”' }, { text: 'Letter of the UN Legal Counsel, 29 January 2002, S/2002/161' }, { text: 'I.C.J. Reports 1975, p. 12' }] });
  expect(row('Kosovo')).toMatchObject({ reason: expect.stringContaining('Serbia') as string, grounds: [{ text: 'I.C.J. Reports 2010, p. 403' }, { text: 'Resolution 64/298 (2010)' }] });
  expect(disputedRows(data.countries).filter((r) => ['Gibraltar', 'Mayotte', 'Western Sahara east of the berm'].includes(r.place)).map((r) => [r.place, r.here, r.between])).toEqual([
    ['Gibraltar', 'a dot', 'Spain and the United Kingdom'],
    ['Mayotte', 'with France', 'France and the Comoros'],
    ['Western Sahara east of the berm', 'as itself', 'Morocco and Western Sahara'],
  ]);
  expect([row('Kosovo')?.here, row('Siachen Glacier')?.here, row('Tuvalu')?.here]).toEqual(['as itself', 'apart, land of neither, without a link', 'a dot']);
  expect(ownerOf([77.05, 35.45])).toBeUndefined();
  expect(disputedRows(data.countries).find((r) => r.place === 'Ilemi Triangle')).toMatchObject({ place: 'Ilemi Triangle', here: 'with Kenya', between: 'Kenya and South Sudan', grounds: [{ text: 'Natural Earth, “Ilemi Triangle”' }] });
});

test('each disputed place says where it can be read, at an address that names one version or one document', () => {
  for (const { place, grounds } of DISPUTED) {
    expect([place, grounds.length > 0, new Set(grounds.map((g) => g.text)).size === grounds.length]).toEqual([place, true, true]);
    for (const { url } of grounds) if (url) expect(url).toMatch(/^https:\/\/(github\.com\/[\w.-]+\/[\w.-]+\/blob\/[0-9a-f]{40}\/|docs\.un\.org\/en\/[AS]\/RES\/|www\.icj-cij\.org\/case\/\d+$|kuenselonline\.com\/)/);
  }
});

test('every state but those too small has an outline on the world', () => {
  const missing = data.countries.filter((c) => c.kind === 'state' && !world.countries.get(c.alpha2)?.d).map((c) => c.alpha2);
  for (const alpha2 of missing) expect(world.countries.get(alpha2)?.whole ?? 9).toBeLessThan(3);
  expect(missing).toContain('TV');
});

test('no outline is torn over the map', () => {
  for (const shape of world.countries.values()) for (const ring of shape.rings) {
    const [x0, , x1] = boxOf(ring);
    expect([shape.alpha2, x1 - x0 < world.sheet.width * 0.45]).toEqual([shape.alpha2, true]);
  }
});

test('each label point of the registry lies on or near its country\'s largest land', () => {
  for (const { alpha2, lon, lat } of data.countries) {
    const shape = world.countries.get(alpha2);
    const at = world.sheet.project([lon, lat]);
    if (!shape || !at || shape.rings.length === 0) continue;
    const [x0, y0, x1, y1] = boxOf(shape.rings.flat());
    expect([alpha2, at[0] > x0 - 4 && at[0] < x1 + 4 && at[1] > y0 - 4 && at[1] < y1 + 4]).toEqual([alpha2, true]);
  }
});

describe('the case\'s map', () => {
  const views = data.case.views.map((v) => ({ kind: 'extent', ...v }) as const);

  test('each label stands inside its picture and names a country that is on it', () => {
    for (const label of data.case.labels) {
      const view = label.view === 'world' ? ({ kind: 'world', id: 'world' } as const) : views.find((v) => v.id === label.view);
      const sheet = sheetOf(view!, 368);
      const [x, y] = sheet.project([label.lon, label.lat])!;
      expect([label.country, x > 0 && x < sheet.width && y > 6 && y < sheet.height - 2]).toEqual([label.country, true]);
      expect([label.country, shapesOf(atlas, view!, details.inset).countries.has(label.country)]).toEqual([label.country, true]);
    }
  });

  test('every country of the registry has surroundings to be shown in', () => {
    for (const country of data.countries) {
      const view = viewFor(atlas, country, views, 0.72);
      const at = sheetOf(view, 368).project([country.lon, country.lat]);
      expect([country.alpha2, at !== null && at[0] > -60 && at[0] < 428]).toEqual([country.alpha2, true]);
    }
  });
});
