/** What each stretch of a text is: a text of the data, a name, a date, a quotation, a place, a figure, a number, or none of these. */
import type { Known, Knowledge } from '../knowledge';

export type Kind = 'prose' | 'name' | 'date' | 'quote' | 'place' | 'figure' | 'number';

export interface Mark {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly places: readonly string[];
  readonly free: boolean;
  /** Prose of our own, in which numbers are our counts. */
  readonly ours: boolean;
  /** Other forms of the same name. */
  readonly also: readonly string[];
}

const escape = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const any = (all: readonly Known[], as = (k: Known) => escape(k.text)): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${all.map(as).join('|')})(?![\\p{L}\\d])`, 'gu');
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Sept|Oct|Nov|Dec)\\.?';
/** A date of the data, and not the end or the beginning of a longer one that is none. */
const whole = ({ text }: Known): string => `${/^\d{4}$/.test(text) ? `(?<!${month} )` : /^\p{L}/u.test(text) && !/^(?:about|night)/.test(text) ? '(?<!\\d )' : ''}${escape(text)}${/\d{4}$/.test(text) ? '' : '(?!,? \\d{4})'}`;
const anyDate = new RegExp(`(?:\\d{1,2} (?:to \\d{1,2} )?)?${month} (?:1[89]|20)\\d\\d|(?<![\\d,.])(?:199|20[0-3])\\d(?:-\\d\\d(?:-\\d\\d)?)?(?![\\d,]\\d)`, 'gu');
const aPlace = '¶ ?\\d+(?:–\\d+)?(?:(?:, | and )(?:¶ ?)?\\d+(?:–\\d+)?)*';
const words = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const anyNumber = new RegExp(`\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?%)?|(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu');
const anyQuote = /“([^”]*)”?/g;

export const numberWords = words.split('|');

/** A reader of texts, with a memory: the same block stands on hundreds of pages. */
export function marker(known: Knowledge): (text: string) => readonly Mark[] {
  const [names, dates] = [any(known.names), any(known.dates, whole)];
  const anyPlace = new RegExp(`(?:(?:${known.shorts.map(escape).join('|')}) )?${aPlace}|\\b[Nn]os?\\. \\d+(?:–\\d+)?(?:(?:, | and )\\d+)*`, 'g');
  const byText = new Map([...known.dates, ...known.names].map((k) => [k.text, k]));
  const prose = new Map<string, { places: Set<string>; free: boolean; ours: boolean }>();
  for (const k of known.prose) {
    const entry = prose.get(k.text) ?? { places: new Set<string>(), free: false, ours: false };
    for (const p of k.places) entry.places.add(p);
    prose.set(k.text, { ...entry, free: entry.free || k.free === true, ours: entry.ours || k.ours === true });
  }
  const starts = new Map<string, string[]>();
  for (const text of prose.keys()) starts.set(text.slice(1, 8), [...(starts.get(text.slice(1, 8)) ?? []), text]);
  const figures = new Set(known.figures);
  const quotes = new Map(known.quotes.map((q) => [q.text, q.places]));
  const memory = new Map<string, readonly Mark[]>();

  function read(text: string): readonly Mark[] {
    const out: Mark[] = [];
    const free = (from: number, to: number) => out.every((m) => m.kind === 'prose' || to <= m.from || from >= m.to);
    const add = (kind: Kind, from: number, words: string, places: Iterable<string> = [], isFree = false, also: readonly string[] = [], ours = false) => {
      if (kind === 'prose' || free(from, from + words.length)) out.push({ kind, from, to: from + words.length, text: words, places: [...places], free: isFree, also, ours });
    };
    // Longest first, and one never inside another. A first letter may be a capital.
    const taken: [number, number][] = [];
    const found: [number, string][] = [];
    for (let i = 1; i < text.length - 6; i++) for (const p of starts.get(text.slice(i, i + 7)) ?? []) if (text.startsWith(p.slice(1).replace(/\.$/, ''), i) && text[i - 1]!.toLowerCase() === p[0]!.toLowerCase()) found.push([i - 1, p]);
    for (const [i, p] of found.sort((a, b) => b[1].length - a[1].length)) {
      if (taken.some(([a, b]) => i < b && i + p.length > a)) continue;
      taken.push([i, i + p.length]);
      const { places, free: isFree, ours } = prose.get(p)!;
      add('prose', i, text.slice(i, i + p.length), places, isFree, [], ours);
    }
    const inProse = (from: number, to: number) => taken.some(([a, b]) => a <= from && to <= b);
    const isOurs = (from: number, to: number) => out.some((m) => m.ours && m.from <= from && to <= m.to);
    for (const m of text.matchAll(anyQuote)) add('quote', m.index, m[0], quotes.get(m[1]!.replace(/[.,]$/, '')) ?? []);
    for (const m of text.matchAll(anyPlace)) if (!inProse(m.index, m.index + m[0].length)) add('place', m.index, m[0]);
    for (const m of text.matchAll(dates)) add('date', m.index, m[0], byText.get(m[0])!.places, byText.get(m[0])!.free);
    for (const m of text.matchAll(anyDate)) if (!inProse(m.index, m.index + m[0].length)) add('date', m.index, m[0]);
    for (const m of text.matchAll(names)) add('name', m.index, m[0], byText.get(m[0])!.places, false, byText.get(m[0])!.also);
    for (const m of text.matchAll(anyNumber)) if (!inProse(m.index, m.index + m[0].length) || (isOurs(m.index, m.index + m[0].length) && isCount(text, m.index, m[0]))) add(figures.has(m[0].replace(/ ?%$/, '')) && / ?%$|^\d+$/.test(m[0]) && isFigure(text, m.index, m[0]) ? 'figure' : 'number', m.index, m[0]);
    return out;
  }
  return (text) => {
    const held = memory.get(text) ?? read(text);
    memory.set(text, held);
    return held;
  };
}

/** In running text of ours: no ordinal, year or part of a longer sign ("P070", "1:50", "ISO 3166-1"), and no fact of the world on which a note has its reference. */
const isCount = (text: string, at: number, number: string): boolean =>
  !/[\p{L}\d:./–-]$/u.test(text.slice(0, at)) && !new RegExp(`^(?:[:./–-]?\\d|st\\b|nd\\b|rd\\b|th\\b| \\(\\d{4}\\)| ${month}| (?:chambers?|seats?|days|months|times)\\b)`).test(text.slice(at + number.length)) && !/^(?:19|20)\d\d$|\./.test(number);

/** A share, or a number of seats: "60 of 222 seats" has one count and one figure. */
const isFigure = (text: string, at: number, number: string): boolean => number.includes('%') || /^ seats?\b/.test(text.slice(at + number.length));
