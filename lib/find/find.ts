/** Finding a country, a signatory, a body or a person by any of its names. Runs in the browser: the index comes from `/find.json`. */
import { readied, spans } from '../words/names';

/** One thing to find. `path` fills the `*` of its group's address; the first of a country's other names is its alpha-2 code. */
export type FindRow = readonly [name: string, path: string | number, note: string, ...others: string[]];

/**
 * Things of one kind, the likelier first. Countries are the first group. Of what exists no more `after` has, by its path, the codes of the countries
 * on its land today: they are answers too, each said to be no more than that.
 */
export type FindGroup = readonly [label: string, address: string, rows: readonly FindRow[], after?: Readonly<Record<string, readonly string[]>>];

/**
 * One answer. `found` is the other name or code that was typed, empty where it was the name itself. `far` is 0 for something typed in
 * full, 1 for its beginning, 2 and 3 for a later word. `by` says what was typed: 0 the own name, 1 a code, 2 a name in the reader's
 * language, 3 any other or former name.
 */
export interface Hit {
  readonly name: string;
  readonly href: string;
  readonly note: string;
  readonly found: string;
  readonly far: number;
  readonly by: 0 | 1 | 2 | 3;
}

/** Answers of one group, the closest first. */
export type Hits = readonly [label: string, hits: readonly Hit[]];

/** Answers to what somebody typed: groups without any are left out; nothing typed finds nothing. */
export type Find = (typed: string) => readonly Hits[];

/** Names of a country in some languages, in full and as they are shortened ("США", "EE. UU."), each once, from the platform's own locale data. */
export function localNames(languages: readonly string[]): (alpha2: string) => readonly string[] {
  const known = languages.flatMap((language) => {
    try {
      return (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style }));
    } catch {
      // Some browsers name a language that is none ("en-US@posix").
      return [];
    }
  });
  return (alpha2) => [...new Set(known.map((names) => names.of(alpha2) ?? alpha2))];
}

/** "MY", "USA", "ILO", "276": counts only when typed in full, or every two letters would find a dozen codes. */
const isCode = (text: string): boolean => /^([A-Z]{2,3}|\d{3})$/.test(text);

/** Names in these languages find a country too, but after everything else, so that they never stand between a reader and an own word. */
const further = ['fr', 'de', 'es', 'pt', 'id', 'ms', 'nl', 'it'];
/** Shorter words are typed on the way to others; readying eight languages for them would only make the first letters slow. */
const least = 4;

/** What is as close stands by its kind, or the beginning of a name that a country had long ago would go before those that bear it today. */
const nearest = (hits: Hit[]): Hit[] => hits.sort((a, b) => a.far - b.far || a.by - b.by);

/** Answers of one group to what was typed. `more` gives further names of a thing by the first of its other names. */
function searched([, address, rows]: FindGroup, more: (code: string) => readonly string[]): (typed: string) => readonly Hit[] {
  const way = (text: string, by: Hit['by']) => ({ text, by, ready: readied(text) });
  const all = rows.map(([name, path, note, ...others]) => ({
    row: { name, note, href: address.replace('*', `${path}`) },
    texts: [way(name, 0), ...others.map((text) => way(text, isCode(text) ? 1 : 3)), ...more(others[0]!).map((text) => way(text, 2))],
  }));
  return (typed) =>
    nearest(
      all.flatMap(({ row, texts }) => {
        const ways = texts.flatMap(({ text, by, ready }): Hit[] => {
          const found = spans(ready, typed);
          const far = found && (found[0]![0] && 2) + +(found.at(-1)![1] < ready.ways.length);
          return far === undefined || (far && isCode(text)) ? [] : [{ ...row, found: text, far, by }];
        });
        // The name says enough by itself, however far the typed words stand in it.
        const named = ways[0]?.found === row.name;
        return nearest(ways)
          .slice(0, 1)
          .map((hit) => (named ? { ...hit, found: '' } : hit));
      }),
    );
}

/** Answers of a group of what exists no more: what begins as typed, each with the countries on its land today. Short words only in full, for they begin much else. */
function gone(group: FindGroup, [, address, countries]: FindGroup): (typed: string) => readonly Hit[] {
  const [, own, rows, after = {}] = group;
  const search = searched(group, () => []);
  const today = new Map(rows.map(([, path]) => [own.replace('*', `${path}`), countries.filter(([, , , code]) => after[path]?.includes(code!))]));
  return (typed) =>
    search(typed)
      .filter(({ far }) => far < (typed.length < least ? 1 : 2))
      .flatMap((hit) => [hit, ...today.get(hit.href)!.map(([name, path]): Hit => ({ name, href: address.replace('*', `${path}`), note: 'today on its land', found: '', far: hit.far, by: hit.by }))]);
}

/** Readies the index once. `local` gives further names of a country by its alpha-2 code. */
export function finder(index: readonly FindGroup[], local: (alpha2: string) => readonly string[]): Find {
  const groups = index.map((group, i) => (group[3] ? gone(group, index[0]!) : searched(group, i ? () => [] : local)));
  let late: ReturnType<typeof searched> | undefined;
  return (typed) => {
    const found = groups.map((search) => search(typed));
    const all = found.flat();
    // In other languages only where nothing was typed in full: all that begin so if there is nothing else, else those typed in full.
    if (typed.length >= least && all.every((hit) => hit.far)) {
      late ??= searched(index[0]!, localNames(further));
      const seen = new Set(all.map((hit) => hit.href));
      found[0] = [...late(typed).filter((hit) => !seen.has(hit.href) && (!all.length || !hit.far)), ...found[0]!];
    }
    return found.map((hits, i): Hits => [index[i]![0], hits]).filter(([, hits]) => hits.length);
  };
}
