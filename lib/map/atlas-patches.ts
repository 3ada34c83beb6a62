/**
 * Judgements about the outlines, as tables: what the atlas (Natural Earth 1:50m, as packed by world-atlas 2.0.2) draws and what is
 * made of it here. One reason per row. Everything not named here is drawn as Natural Earth draws it, that is by who administers
 * the land; `disputed.ts` names what others claim of it. Checked against the atlas by `test/pact/atlas.test.ts`, and printed for readers on the page
 * About (`border-rows.ts`): this is the only place where a reason is written.
 */
import { court, naturalEarth, resolution } from './disputed-sources';

/** A document that a reason rests on, with the place in it. `url`: a permanent address, absent where we could not confirm one. */
export interface Grounds {
  readonly text: string;
  readonly url?: string;
}

/** What a row says to readers. `place`: as readers call it, absent where a row above says it too; `atlas`: how the atlas has it. */
interface Said {
  readonly place?: string;
  readonly atlas?: string;
  readonly reason: string;
  readonly grounds?: readonly Grounds[];
}

/** A shape that carries no ISO code, or one that must not stand alone. `to`: the country it is drawn with; absent: plain land without a link; `drop`: not drawn. */
export interface AtlasPatch extends Said {
  /** `properties.name` in the atlas. */
  readonly name: string;
  readonly to?: string;
  readonly drop?: true;
}

const apart = 'apart, without a code';

const northernCyprus: readonly Grounds[] = [
  { text: 'Resolution 541 (1983)', url: 'https://docs.un.org/en/S/RES/541(1983)' },
  { text: 'Resolution 550 (1984)', url: 'https://docs.un.org/en/S/RES/550(1984)' },
];

/** What is drawn with a country, as plain land or not at all; each name is in the atlas, and every shape there without a code is named here. */
export const ATLAS_PATCHES: readonly AtlasPatch[] = [
  { name: 'N. Cyprus', to: 'CY', place: 'Northern Cyprus', atlas: apart, reason: 'No code in ISO 3166-1; the UN Security Council called upon all states not to recognise a state there.', grounds: northernCyprus },
  { name: 'Somaliland', to: 'SO', place: 'Somaliland', atlas: apart, reason: 'No code in ISO 3166-1, and no member of the UN recognised it as a state when these outlines were published.' },
  { name: 'Kosovo', to: 'XK', place: 'Kosovo', atlas: apart, reason: 'No code in ISO 3166-1; XK is the user-assigned code in common use. Declared independent in 2008, which Serbia does not recognise; the registry has a page for it.', grounds: [court(141, 'I.C.J. Reports 2010, p. 403'), resolution('64/298 (2010)', 'A/RES/64/298')] },
  { name: 'Siachen Glacier', place: 'Siachen Glacier', atlas: apart, reason: 'No code in ISO 3166-1, claimed by India and Pakistan.', grounds: [naturalEarth('Siachen Glacier')] },
  { name: 'Indian Ocean Ter.', drop: true, reason: 'Two ISO territories in one shape without a code; RING_MOVES gives each island to its own first.' },
  { name: 'Ashmore and Cartier Is.', to: 'AU', place: 'Ashmore and Cartier Islands', atlas: 'apart, with the code of Australia', reason: 'A code that occurs twice; one country, one link.' },
];

/** A line along which a shape is cut in two, so that a part of it can be given to another country (RING_MOVES says which, and why). `name`: of the shape; `between`: two points of its outline. */
export interface ShapeCut {
  readonly name: string;
  readonly between: readonly [readonly [number, number], readonly [number, number]];
}

/** The parallel 27°40′ N, as the atlas draws its eastern end: from the sea to where its line leaves the parallel. */
export const SHAPE_CUTS: readonly ShapeCut[] = [{ name: 'Morocco', between: [[-13.174, 27.655], [-8.818, 27.657]] }];

/** One ring of a shape that belongs to another country of the registry: the smallest ring whose bounding box holds `at` (longitude, latitude; atolls hold no point of their own). */
export interface RingMove extends Said {
  readonly from: string;
  readonly at: readonly [number, number];
  readonly to: string;
}

const crimea: readonly Grounds[] = [{ text: 'Resolution 68/262 (2014)', url: 'https://docs.un.org/en/A/RES/68/262' }];
const westernSahara: readonly Grounds[] = [
  naturalEarth('W. Sahara'),
  { text: 'Letter of the UN Legal Counsel, 29 January 2002, S/2002/161', url: 'https://docs.un.org/en/S/2002/161' },
  court(61, 'I.C.J. Reports 1975, p. 12'),
];
const indianOcean = 'with another territory in one shape without a code';

/** Pieces of land that go from one shape to another country; they are moved before `ATLAS_PATCHES` is applied. */
export const RING_MOVES: readonly RingMove[] = [
  { from: 'Russia', at: [34.1, 45], to: 'UA', place: 'Crimea', atlas: 'with Russia, which administers it', reason: 'The UN General Assembly affirmed the borders of Ukraine.', grounds: crimea },
  { from: 'Morocco', at: [-13.5, 25], to: 'EH', place: 'Land west of the berm in Western Sahara', atlas: 'with Morocco, which administers it', reason: 'Claimed by Morocco; the whole of Western Sahara, up to the parallel 27°40′ N of the Franco-Spanish convention of 1904, is on the UN list of non-self-governing territories.', grounds: westernSahara },
  { from: 'New Zealand', at: [-172.485, -8.565], to: 'TK', place: 'Tokelau', atlas: 'with New Zealand', reason: 'On the UN list of non-self-governing territories; has a code of its own in ISO 3166-1.' },
  { from: 'New Zealand', at: [-171.195, -9.345], to: 'TK', reason: 'Second atoll of Tokelau.' },
  { from: 'Indian Ocean Ter.', at: [105.65, -10.48], to: 'CX', place: 'Christmas Island', atlas: indianOcean, reason: 'Has a code of its own in ISO 3166-1.' },
  { from: 'Indian Ocean Ter.', at: [96.85, -12.15], to: 'CC', place: 'Cocos (Keeling) Islands', atlas: indianOcean, reason: 'Have a code of their own in ISO 3166-1.' },
  { from: 'Indian Ocean Ter.', at: [96.91, -12.185], to: 'CC', reason: 'Second island of the Cocos (Keeling) Islands.' },
];

/** A registry entry without land of its own on the map: the country in whose outline it lies, and why. */
export interface WithoutOutline {
  readonly with: string;
  readonly reason: string;
}

const department: WithoutOutline = { with: 'FR', reason: 'A department of France.' };

/** Their pages are reached by search and list. */
export const NOT_DRAWN: Readonly<Record<string, WithoutOutline>> = {
  GF: department,
  GP: department,
  MQ: department,
  YT: department,
  RE: department,
  SJ: { with: 'NO', reason: 'Part of the Kingdom of Norway.' },
  BQ: { with: 'NL', reason: 'Special municipalities of the Netherlands.' },
};

const tooSmall = 'Too small for the atlas at 1:50 million.';

/** Registry entries that the atlas has no shape for: drawn as a dot at the registry's `lon`, `lat`. */
export const DRAWN_AS_POINT: Readonly<Record<string, string>> = {
  BV: tooSmall,
  GI: tooSmall,
  TV: tooSmall,
  UM: `${tooSmall} The dot stands on the largest of its islands.`,
};
