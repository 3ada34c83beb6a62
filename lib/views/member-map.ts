/** A map that outlines the members of a body and nothing else: an outline never looks like a fill, as belonging is not signing. */
import { countryOf } from '../lookup/countries';
import type { Dataset } from '../schema';
import { atlasFor } from './front-maps';
import { details } from '../map/details';
import { landOf, type Land } from '../map/land';
import { pointPath } from '../map/path';
import { sheetOf, type View } from '../map/projection';
import { shapesOf } from '../map/shapes';

export interface MemberMap {
  /** CSS pixels; `grid` viewBox units each. */
  readonly width: number;
  readonly height: number;
  readonly grid: number;
  readonly land: Land;
  readonly members: Land;
  /** The country addressed, as an outline of its own that nothing is drawn over; empty where the map does not reach it. */
  readonly subject: string;
  readonly subjectIsMember: boolean;
  /** Members too small to be drawn: path data of points. */
  readonly dots: string;
}

/** Members further apart than this, in degrees from west to east, are shown on the world. */
const widestPart = 100;
/** Room around the members' points, in degrees: a point lies inside its country, the country reaches further. */
const margin = 7;

/** The part of the world that holds all members. */
function viewOf(data: Dataset, codes: readonly string[]): View {
  const points = codes.map((code) => countryOf(data, code));
  const [west, east] = [Math.min(...points.map((p) => p.lon)), Math.max(...points.map((p) => p.lon))];
  const [south, north] = [Math.min(...points.map((p) => p.lat)), Math.max(...points.map((p) => p.lat))];
  if (points.length === 0 || east - west > widestPart) return { kind: 'world', id: 'members' };
  return { kind: 'extent', id: 'members', extent: [west - margin, Math.max(south - margin, -85), east + margin, Math.min(north + margin, 85)], ratio: 0.9 };
}

/** The map of these members, given as alpha-2 codes. */
export function memberMap(data: Dataset, codes: readonly string[]): MemberMap {
  const atlas = atlasFor(data);
  const view = viewOf(data, codes);
  const detail = view.kind === 'world' ? details.locator : details.crop;
  const sheet = sheetOf(view, detail.width);
  const { countries } = shapesOf(atlas, view, detail);
  const small = codes.filter((code) => (countries.get(code)?.d ?? '') === '').flatMap((code) => {
    const { lon, lat } = countryOf(data, code);
    const point = sheet.project([lon, lat]);
    return point ? [pointPath(point, detail.grid)] : [];
  });
  return {
    width: sheet.width,
    height: sheet.height,
    grid: detail.grid,
    land: landOf(atlas, view, detail, data.countries.map((c) => c.alpha2)),
    members: landOf(atlas, view, detail, codes.filter((code) => code !== data.case.subject)),
    subject: landOf(atlas, view, detail, [data.case.subject]).outline,
    subjectIsMember: codes.includes(data.case.subject),
    dots: small.join(''),
  };
}
