import type { Detail } from './shapes';

/**
 * How finely each kind of map is drawn: chosen by looking at doubled screenshots and at brotli bytes (`npm run map:bytes` prints
 * them). Widths are those of the design's columns; the pictures scale.
 */
export const details = {
  /** Front page. */
  world: { width: 816, area: 0.7, keenArea: 0.5, grid: 3 },
  /** South-East Asia or Europe beside it, and the same view beside a country. */
  inset: { width: 368, area: 0.6, keenArea: 0.4, grid: 3 },
  /** The world beside a country: where the country is, nothing else. */
  locator: { width: 368, area: 0.7, keenArea: 0.5, grid: 2 },
  /** A country and its neighbours. */
  crop: { width: 368, area: 0.6, keenArea: 0.4, grid: 3 },
  /** Share picture. */
  card: { width: 658, area: 0.6, grid: 4 },
} as const satisfies Record<string, Detail>;
