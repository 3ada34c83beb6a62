/**
 * The land of many countries as one path, and each country's own out of it again: one shape to lay out for the first picture instead of two
 * hundred links, and no byte twice. Runs at the build (`landsOf`) and in the browser (`landsIn`).
 */

/** One country's land: slug and path data that stands for itself (it begins with an absolute `M`). */
export interface Land {
  readonly slug: string;
  readonly name: string;
  readonly d: string;
}

/** "sri-lanka" → "Sri Lanka". */
const inWords = (slug: string): string => slug.replace(/(^|-)(.)/g, (_, gap: string, first: string) => (gap && ' ') + first.toUpperCase());

/** `d` for the path, `names` for an attribute beside it, in the same order; names that are their slug's words are left out. */
export function landsOf(lands: readonly Land[]): { readonly d: string; readonly names: string } {
  return { d: lands.map((l) => l.d).join(''), names: lands.map(({ slug, name }) => (name === inWords(slug) ? slug : `${slug}=${name}`)).join('|') };
}

/** The countries that `landsOf` put together. */
export function landsIn(names: string, d: string): readonly Land[] {
  const pieces = d.split(/(?=M)/);
  return names.split('|').map((entry, i) => {
    const [slug = '', name = inWords(slug)] = entry.split('=');
    return { slug, name, d: pieces[i] ?? '' };
  });
}
