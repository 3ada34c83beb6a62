/**
 * An invented corner of the world, small enough to draw by hand: three countries that meet in one point, an islet, a sandbank of
 * nobody, and an island the atlas does not have.
 *
 *     XA Aldova  | XC Cestia        XA also owns an islet in the west and a rock the atlas lists apart under the same code
 *     -----------+----------        XC has no code in the atlas, only a name
 *       XD Dorland (subject)        XB Brisk Island is a point
 */
import { atlasOf, type AtlasTables, type AtlasTopology, type MapCountry } from '@/lib/map/atlas';

const square = (lon: number, lat: number, size: number): number[][] => [[lon, lat], [lon, lat + size], [lon + size, lat + size], [lon + size, lat], [lon, lat]];

/** All outer rings run clockwise, as the real atlas's do. `~n` is arc n backwards. */
export const topology: AtlasTopology = {
  type: 'Topology',
  arcs: [
    [[20, 40], [20, 45], [20.6, 48], [20, 51], [20, 55]],
    [[0, 40], [10, 39], [20, 40]],
    [[20, 40], [30, 40]],
    [[20, 55], [10, 55.5], [0, 55], [-0.5, 48], [0, 40]],
    [[20, 55], [30, 55], [30.5, 47], [30, 40]],
    [[30, 40], [30, 30], [15, 29], [0, 30], [0, 40]],
    square(-20, 45, 2),
    square(35, 35, 1),
    square(-10, 50, 0.02),
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', id: '901', properties: { name: 'Aldova' }, arcs: [[[6]], [[~3, ~0, ~1]]] },
        { type: 'Polygon', id: '901', properties: { name: 'Aldova Rock' }, arcs: [[8]] },
        { type: 'Polygon', properties: { name: 'Cestia' }, arcs: [[0, 4, ~2]] },
        { type: 'Polygon', id: '904', properties: { name: 'Dorland' }, arcs: [[1, 2, 5]] },
        { type: 'Polygon', properties: { name: 'The Sandbank' }, arcs: [[7]] },
      ],
    },
  },
};

export const tables: AtlasTables = {
  patches: [
    { name: 'Cestia', to: 'XC', reason: 'no code' },
    { name: 'The Sandbank', reason: 'claimed by two' },
  ],
  cuts: [],
  moves: [],
  notDrawn: {},
  asPoint: { XB: 'not in the atlas' },
};

const country = (alpha2: string, numeric: string, name: string, lon: number, lat: number, kind: MapCountry['kind'] = 'state'): MapCountry => ({ alpha2, numeric, slug: name.toLowerCase().replace(' ', '-'), name, kind, lon, lat });

export const countries: readonly MapCountry[] = [
  country('XA', '901', 'Aldova', 10, 47),
  country('XB', '902', 'Brisk Island', 45, 45),
  country('XC', '', 'Cestia', 25, 47, 'other'),
  country('XD', '904', 'Dorland', 15, 35),
];

export const atlas = atlasOf(topology, countries, tables);

/** Everything above in one picture. */
export const view = { kind: 'extent', id: 'all', extent: [-22, 28, 48, 58], ratio: 0.6 } as const;
export const detail = { width: 200, area: 0.5, grid: 2 } as const;

/** What `marksOf` needs: XA has four names, XB one, XC none; XD is the subject. */
export const options = {
  countries,
  values: new Map<string, number>([['XA', 4], ['XB', 1]]),
  limits: [{ from: 1, to: 1 }, { from: 2, to: 4 }, { from: 5, to: 9 }, { from: 10, to: 24 }, { from: 25 }],
  subject: 'XD',
  href: (c: MapCountry) => `/country/${c.slug}/`,
  label: (c: MapCountry, value: unknown) => `${c.name}, ${value === undefined ? 'none' : String(value)}`,
};
