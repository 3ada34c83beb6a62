/** Finding a country, a signatory, a body or a person by any of its names. Runs in the browser: the index comes from `/find.json`. */
import { forms, matches } from './names';

/** One thing to find. `path` fills the `*` of its group's address; `codes` ("MY MYS", else empty) count only when typed in full. */
export type FindRow = readonly [name: string, path: string | number, note: string, codes: string, ...others: string[]];

/** Things of one kind, the likelier first. */
export type FindGroup = readonly [label: string, address: string, rows: readonly FindRow[]];

/** One answer. `found` is the other name or code that was typed, where it was not the name itself. */
export interface Hit {
  readonly name: string;
  readonly href: string;
  readonly note: string;
  readonly found?: string;
}

/** Answers of one group, the closest first. */
export type Hits = readonly [label: string, hits: readonly Hit[]];

/** Answers to what somebody typed: groups without any are left out; nothing typed finds nothing. */
export type Find = (typed: string) => readonly Hits[];

/** Names of a country in some languages, from the platform's own locale data. */
export function localNames(languages: readonly string[]): (alpha2: string) => readonly string[] {
  const known = languages.flatMap((language) => {
    try {
      return [new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })];
    } catch {
      // Some browsers name a language that is none ("en-US@posix").
      return [];
    }
  });
  return (alpha2) => known.map((names) => names.of(alpha2) ?? '');
}

/** How well a folded text answers: 0 in full, 1 from its beginning, 2 in another word, 3 not at all. */
function distance(text: string, query: string): number {
  const either = (is: (form: string, typed: string) => boolean) => text.split('|').some((form) => query.split('|').some((typed) => is(form, typed)));
  return either((form, typed) => form === typed) ? 0 : either((form, typed) => form.startsWith(typed)) ? 1 : matches(text, query) ? 2 : 3;
}

/** Folds the index once. `local` gives further names of a country by its alpha-2 code. */
export function finder(index: readonly FindGroup[], local: (alpha2: string) => readonly string[]): Find {
  const groups = index.map(([label, address, rows]) => ({
    label,
    rows: rows.map(([name, path, note, codes, ...others]) => ({
      hit: { name, note, href: address.replace('*', `${path}`) },
      codes: codes.split(' '),
      texts: [name, ...others, ...(codes ? local(codes.slice(0, 2)) : [])].map((text) => [text, forms(text)] as const),
    })),
  }));
  return (typed) => {
    const query = forms(typed);
    if (!query) return [];
    return groups.flatMap(({ label, rows }): Hits[] => {
      const hits = rows.flatMap(({ hit, codes, texts }) => {
        const code = codes.find((c) => c.toLowerCase() === query);
        // The name itself goes before another name that is as close.
        const [best, found] = texts.map(([text, folded], i) => [distance(folded, query) * 2 + +(i > 0), text] as const).reduce((a, b) => (b[0] < a[0] ? b : a));
        return code || best < 6 ? [{ hit: { ...hit, found: code ?? (found === hit.name ? undefined : found) }, best: code ? 0 : best }] : [];
      });
      return hits.length ? [[label, hits.sort((a, b) => a.best - b.best).map(({ hit }) => hit)]] : [];
    });
  };
}

/** At most `most` answers, taken in turn from each group, so that no group hides another. */
export function firstOf(groups: readonly Hits[], most: number): readonly Hits[] {
  const shown = groups.map(() => 0);
  for (let left = most, round = 0; left > 0 && groups.some(([, hits]) => hits.length > round); round++)
    groups.forEach(([, hits], i) => {
      if (left > 0 && hits.length > round) {
        shown[i]!++;
        left--;
      }
    });
  return groups.map(([label, hits], i) => [label, hits.slice(0, shown[i])] as const).filter(([, hits]) => hits.length);
}
