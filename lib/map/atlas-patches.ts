/**
 * Judgements about the outlines, as tables: what the atlas (Natural Earth 1:50m, as packed by world-atlas 2.0.2) draws and what is
 * made of it here. One reason per row. Everything not named here is drawn as Natural Earth draws it, that is by who administers
 * the land. Checked against the atlas by `test/pact/atlas.test.ts`.
 */

/** A shape that carries no ISO code, or one that must not stand alone. `to`: the country it is drawn with; absent: plain land without a link; `drop`: not drawn. */
export interface AtlasPatch {
  /** `properties.name` in the atlas. */
  readonly name: string;
  readonly to?: string;
  readonly drop?: true;
  readonly reason: string;
}

export const ATLAS_PATCHES: readonly AtlasPatch[] = [
  { name: 'Kosovo', to: 'XK', reason: 'ISO 3166-1 has no code for it; XK is the user-assigned code in common use, and the registry has a page for it.' },
  { name: 'N. Cyprus', to: 'CY', reason: 'No ISO code. UN Security Council resolutions 541 (1983) and 550 (1984) do not recognise a state there; ISO counts the island as Cyprus.' },
  { name: 'Somaliland', to: 'SO', reason: 'No ISO code; ISO 3166-1 counts the land as Somalia, and so does the UN.' },
  { name: 'Siachen Glacier', reason: 'No ISO code, claimed by India and Pakistan; drawn as land of neither.' },
  { name: 'Indian Ocean Ter.', drop: true, reason: 'Two ISO territories in one shape without a code; RING_MOVES gives each island to its own first.' },
  { name: 'Ashmore and Cartier Is.', to: 'AU', reason: 'Carries the code of Australia (036), which therefore occurs twice; one country, one link.' },
];

/** One ring of a shape that belongs to another country of the registry: the smallest ring whose bounding box holds `at` (longitude, latitude; atolls hold no point of their own). */
export interface RingMove {
  readonly from: string;
  readonly at: readonly [number, number];
  readonly to: string;
  readonly reason: string;
}

export const RING_MOVES: readonly RingMove[] = [
  { from: 'Russia', at: [34.1, 45], to: 'UA', reason: 'Crimea: UN General Assembly resolution 68/262 (2014) affirms the borders of Ukraine. Natural Earth draws it, as a ring of its own, with Russia, which administers it.' },
  { from: 'New Zealand', at: [-172.485, -8.565], to: 'TK', reason: 'Tokelau is on the UN list of non-self-governing territories and has an ISO code; the atlas draws it with New Zealand.' },
  { from: 'New Zealand', at: [-171.195, -9.345], to: 'TK', reason: 'Second atoll of Tokelau.' },
  { from: 'Indian Ocean Ter.', at: [105.65, -10.48], to: 'CX', reason: 'Christmas Island has an ISO code of its own.' },
  { from: 'Indian Ocean Ter.', at: [96.85, -12.15], to: 'CC', reason: 'The Cocos (Keeling) Islands have an ISO code of their own.' },
  { from: 'Indian Ocean Ter.', at: [96.91, -12.185], to: 'CC', reason: 'Second island of the Cocos (Keeling) Islands.' },
];

/** Registry entries without land of their own on the map, and why. Their pages are reached by search and list. */
export const NOT_DRAWN: Readonly<Record<string, string>> = {
  GF: 'A department of France, drawn with France.',
  GP: 'A department of France, drawn with France.',
  MQ: 'A department of France, drawn with France.',
  RE: 'A department of France, drawn with France.',
  YT: 'A department of France, drawn with France.',
  SJ: 'Part of the Kingdom of Norway, drawn with Norway.',
  BQ: 'Special municipalities of the Netherlands, drawn with the Netherlands.',
};

/** Registry entries that the atlas has no shape for: drawn as a dot at the registry's `lon`, `lat`. */
export const DRAWN_AS_POINT: Readonly<Record<string, string>> = {
  BV: 'Bouvet Island (49 km²) is not in the atlas at 1:50m.',
  GI: 'Gibraltar (7 km²) is only in the atlas at 1:10m.',
  TV: 'Tuvalu (26 km²) is only in the atlas at 1:10m.',
  UM: 'Nine islands in two oceans, only in the atlas at 1:10m; the registry’s point is the largest.',
};
