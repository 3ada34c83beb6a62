/** What stands at the foot of every printed sheet. A sheet of rules cannot read it from the page, so each page gets a rule of its own. */

/** A rule with the address and the version. Browsers without boxes in the margin leave it out; there the foot of the page has the version. https://drafts.csswg.org/css-page-3/#margin-boxes */
export const paperFoot = (address: string | undefined, version: string): string =>
  `@page{@bottom-left{content:${quoted([address, `version ${version}`].filter(Boolean).join(', '))}}}`;

/** As a string of CSS that can stand in a page: "<" cannot end the element. */
const quoted = (text: string): string => `"${text.replace(/["\\<]/g, (c) => `\\${c.codePointAt(0)!.toString(16)} `)}"`;
