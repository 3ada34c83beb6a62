/** Names that the data does not have. */
import type { Block } from './blocks';
import type { Mark } from './marks';

/** What the interface itself writes with a capital inside a sentence. */
const ours = new Set(['Response Atlas', 'SVG', 'PNG', 'JSON', 'CSV', 'Corrections', 'About', 'JavaScript']);

/** Capitalised words side by side; a full stop ends them, unless it stands after an initial. */
const names = /\p{Lu}(?:\.|[\p{L}’'-]*)(?: \p{Lu}(?:\.|[\p{L}’'-]*))*/gu;

/** Makes a finder of capitalised words that stand nowhere in `corpus`, as [from, to]. A lone word that begins a sentence may be any word. */
export function inventions(corpus: string): (block: Block, marks: readonly Mark[]) => readonly (readonly [number, number])[] {
  const all = corpus.replace(/\s+/g, ' ');
  const capitals = new Set(all.match(/\p{Lu}[\p{L}\d’'-]*/gu));
  const small = new Set(all.match(/(?<!\p{L})\p{Ll}+/gu));
  return ({ text, links }, marks) =>
    [...text.matchAll(names)].flatMap((m): (readonly [number, number])[] => {
      if (marks.some((k) => k.from <= m.index && m.index < k.to && k.kind !== 'quote')) return [];
      // Two links side by side are two names.
      const edge = links.flatMap(([a, b]) => [a, b]).find((at) => m.index < at && at < m.index + m[0].length);
      const words = (edge === undefined ? m[0] : m[0].slice(0, edge - m.index)).trim().replace(/[.’']+$/, '');
      if (ours.has(words) || all.includes(words)) return [];
      const begins = /(?:^|[.:;!?“(–·]) *$/.test(text.slice(0, m.index)) || links.some(([a, b]) => a === m.index || b === m.index || b + 1 === m.index);
      const [first, ...rest] = words.split(' ');
      const lone = rest.length === 0 && (begins || capitals.has(first!));
      // "In Aldova": a small word of any sentence, and a name.
      const begun = begins && small.has(first!.toLowerCase()) && (all.includes(rest.join(' ')) || ours.has(rest.join(' ')));
      return lone || begun ? [] : [[m.index, m.index + words.length]];
    });
}
