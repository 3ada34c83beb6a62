/** How finely to draw. All in CSS pixels of a sheet `width` wide. */
export interface Detail {
  readonly width: number;
  /** A point goes when the triangle it spans is smaller than this, and an island when it is; in square pixels. */
  readonly area: number;
  /** The same for the outlines of `keen` countries: attention goes to the response, not to empty land. */
  readonly keenArea?: number;
  readonly keen?: readonly string[];
  /** Land of a responder or the subject with fewer square pixels than this gets a dot. */
  readonly dotBelow?: number;
  /** Grid steps per CSS pixel; the viewBox is in these. */
  readonly grid: number;
}

/**
 * How finely each kind of map is drawn. Chosen by eye on screenshots at twice the pixels, where coarser steps begin to show, and by
 * brotli bytes. Widths are those of the design's columns; the pictures scale.
 */
export const details = {
  /** Front page. Coarser, and a state of islands would have no outline. */
  world: { width: 816, area: 0.9, keenArea: 0.6, grid: 2.5 },
  /** A part of the world beside it, and the same view beside a country. */
  inset: { width: 368, area: 2.4, keenArea: 0.45, grid: 2.5 },
  /** The world beside a country: where the country is, nothing else. */
  locator: { width: 368, area: 7, keenArea: 1.6, dotBelow: 2.5, grid: 2 },
  /** A country and its neighbours. */
  crop: { width: 368, area: 3.5, keenArea: 1.4, grid: 2 },
  /** Share picture. */
  card: { width: 658, area: 0.6, grid: 2 },
} as const satisfies Record<string, Detail>;
