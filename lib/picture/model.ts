/** A map as a picture of its own: shapes and words with their places and colours, for any printer. Everything in pixels of the picture. */

/** Fills that are no colour: the pattern of territories, that of "not applicable", and what lies over a class of another house. */
export const HATCH = 'hatch';
export const CROSS = 'cross';
export const STRIPES = 'stripes';
/** Width of the edge around a label, pixels; half of it shows. */
export const haloWidth = 3;

export interface Shape {
  /** Path data in the units of its layer. */
  readonly d: string;
  /** A colour, `none`, `HATCH`, `CROSS` or `STRIPES`. */
  readonly fill?: string;
  readonly stroke?: string;
  /** Pixels, whatever the layer's units. */
  readonly strokeWidth?: number;
  /** The stroke lies under the fill: half of it shows. */
  readonly under?: boolean;
}

/** A window of the picture: what reaches beyond its edges is cut off. */
export interface Layer {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Units per pixel. */
  readonly grid: number;
  /** In paint order. */
  readonly shapes: readonly Shape[];
}

/** One line of text. `x` is where it is anchored, `y` its baseline. */
export interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** A heading. */
  readonly serif?: boolean;
  /** Colour of an edge around the letters, so that they can be read on any land. */
  readonly halo?: string;
}

export interface Picture {
  /** Short and unique: prefix of the ids inside a file. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** What the picture is, and what it shows in words, for everyone who does not look at it. */
  readonly title: string;
  readonly description: string;
  /** Land of the hatch and its lines. */
  readonly hatch: { readonly ground: string; readonly line: string };
  readonly layers: readonly Layer[];
  /** Over all layers. */
  readonly texts: readonly Text[];
}
