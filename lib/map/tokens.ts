/**
 * The colours of the atlas as data, so that their contrast can be tested: light and dark. `app/globals.css` declares a custom
 * property of the same name for each (a test holds the two together); share pictures, which know no custom properties, read them here.
 */
export interface Tokens {
  /** Page, and the sea. */
  readonly bg: string;
  readonly text: string;
  readonly muted: string;
  /** Decoration only; carries no meaning. */
  readonly rule: string;
  /** Outlines of land without a class, control borders. */
  readonly line: string;
  /** Land without a response. */
  readonly none: string;
  readonly tint: string;
  /** Picked and focused, nothing else. */
  readonly accent: string;
  /** Outline of what is no response of a country: members of a body, countries of persons who spoke. Never a fill. */
  readonly member: string;
  /** Fill of the classes, fewest first. */
  readonly q1: string;
  readonly q2: string;
  readonly q3: string;
  readonly q4: string;
  readonly q5: string;
  /** Figures on a q1 fill; on q2 to q5 the page colour is used. */
  readonly 'on-q1': string;
}

export const light: Tokens = {
  bg: '#ffffff', text: '#16181d', muted: '#565a62', rule: '#d8d8d2', line: '#85857d', none: '#ecece8', tint: '#f5f5f2', accent: '#b34700', member: '#a3195b',
  q1: '#029697', q2: '#0372a0', q3: '#1649ae', q4: '#371c8d', q5: '#1b0f2d', 'on-q1': '#16181d',
};

export const dark: Tokens = {
  bg: '#0b1017', text: '#e8edf4', muted: '#a6b0bd', rule: '#2c3542', line: '#6f7a8a', none: '#1f2630', tint: '#131a23', accent: '#ffb454', member: '#ff7a9c',
  q1: '#4973c1', q2: '#409bd3', q3: '#4ac1da', q4: '#78e3dd', q5: '#cffdd7', 'on-q1': '#ffffff',
};

/** The five classes, fewest first. */
export const ramp = (t: Tokens): readonly string[] => [t.q1, t.q2, t.q3, t.q4, t.q5];
