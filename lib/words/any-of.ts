/** Finding names in a text. */

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Pattern (for the flag `u`) of any of these names as a whole word; where one name begins another, the longer is found. */
export const anyOf = (names: readonly string[]): string =>
  `(?<![\\p{L}\\d])(?:${[...names].sort((a, b) => b.length - a.length).map(escaped).join('|')})(?![\\p{L}\\d])`;
