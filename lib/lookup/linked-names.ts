/** Our own prose with the names of signatories in it as links to their lines, so that no name on a page is without its place. */
import type { Dataset } from '../schema';
import { signatureHref } from '../site/links';
import { anyOf } from '../words/any-of';

/** A run of text; with an address it is a link. */
export interface Part {
  readonly text: string;
  readonly href?: string | undefined;
  /** A count, which opens the rows it was counted from. */
  readonly count?: true;
}

/** A name as printed or as on record, whole; or a number of the list: "no. 3", "nos. 33, 66 and 158". */
function pattern(names: readonly string[]): RegExp {
  return new RegExp(`${anyOf(names)}|(?<=\\bnos?\\. (?:\\d+(?:, | and ))*)\\d+`, 'gu');
}

/** `text` cut into runs. A name that two signatories share leads nowhere, because it would be a guess. */
export function linkedNames(data: Pick<Dataset, 'signatures'>, text: string): readonly Part[] {
  const lines = new Map<string, number[]>();
  for (const s of data.signatures) for (const name of new Set([s.name, s.on_record ?? s.name])) lines.set(name, [...(lines.get(name) ?? []), s.n]);
  for (const { n } of data.signatures) lines.set(String(n), [n]);
  const parts: Part[] = [];
  let at = 0;
  for (const found of text.matchAll(pattern([...lines.keys()].filter((k) => !/^\d+$/.test(k))))) {
    const [n, ...others] = lines.get(found[0]) ?? [];
    if (n === undefined || others.length > 0) continue;
    parts.push({ text: text.slice(at, found.index) }, { text: found[0], href: signatureHref(n) });
    at = found.index + found[0].length;
  }
  return [...parts, { text: text.slice(at) }].filter((p) => p.text !== '');
}
