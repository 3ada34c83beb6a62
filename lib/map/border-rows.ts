/** The judgements about the outlines as rows to be read: place, how the atlas has it, how it is drawn here, why. */
import type { Country } from '../schema';
import { listed } from '../words/plural';
import { ATLAS_PATCHES, DRAWN_AS_POINT, type Grounds, NOT_DRAWN, RING_MOVES } from './atlas-patches';
import { DISPUTED } from './disputed';

type Named = Pick<Country, 'alpha2' | 'name' | 'in_sentence'>;

/** A place that is drawn otherwise than the atlas has it, or has no outline of its own. */
export interface BorderRow {
  readonly place: string;
  readonly atlas: string;
  readonly here: string;
  readonly reason: string;
  readonly grounds: readonly Grounds[];
}

/** A place that is drawn as in the atlas, though not everybody agrees. */
export interface DisputedRow {
  readonly place: string;
  readonly here: string;
  readonly between: string;
  readonly grounds: readonly Grounds[];
}

const find = (countries: readonly Named[], code: string): Named => {
  const country = countries.find((c) => c.alpha2 === code);
  if (!country) throw new Error(`the tables of the outlines name "${code}", which the registry does not have`);
  return country;
};

/** "as itself" for a place with a page of its own, else the country it is part of on the map. */
function drawnWith(countries: readonly Named[], place: string, to: string): string {
  const { name, in_sentence } = find(countries, to);
  return place.startsWith(name) ? 'as itself' : `with ${in_sentence}`;
}

/** Shapes and rings first, in the order of their tables, then what has no outline of its own. */
export function borderRows(countries: readonly Named[]): readonly BorderRow[] {
  const moved = [...RING_MOVES, ...ATLAS_PATCHES].flatMap(({ place, atlas = '', to, reason, grounds = [] }): readonly BorderRow[] =>
    place ? [{ place, atlas, here: to ? drawnWith(countries, place, to) : 'apart, land of neither, without a link', reason, grounds }] : [],
  );
  const within = [...new Set(Object.values(NOT_DRAWN))].map((entry): BorderRow => {
    const names = Object.keys(NOT_DRAWN).filter((code) => NOT_DRAWN[code] === entry).map((code) => find(countries, code).name);
    return { place: listed(names), atlas: `in the outline of ${find(countries, entry.with).in_sentence}`, here: 'the same; reached by search and list', reason: entry.reason, grounds: [] };
  });
  const dots = Object.entries(DRAWN_AS_POINT).map(([code, reason]): BorderRow => ({ place: find(countries, code).name, atlas: 'missing', here: 'a dot', reason, grounds: [] }));
  return [...moved, ...within, ...dots];
}

/** By name, those without an outline last. */
export const disputedRows = (countries: readonly Named[]): readonly DisputedRow[] =>
  DISPUTED.map(({ place, to, grounds, ...why }) => ({
    place,
    here: !to ? 'not in the outlines at this scale' : to in DRAWN_AS_POINT ? 'a dot' : drawnWith(countries, place.replace(/ east of the berm$/, ''), to),
    between: 'note' in why ? why.note : listed(why.between.map((code) => find(countries, code).in_sentence)),
    grounds,
  }));
