/** The browser code of a page: exactly the custom elements it contains, as one module; and what an element fetches later, as files. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Names with a dash that SVG and MathML have for themselves. https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name */
const notOurs = new Set(['annotation-xml', 'color-profile', 'font-face', 'font-face-src', 'font-face-uri', 'font-face-format', 'font-face-name', 'missing-glyph']);

/** Is this the name of a custom element? */
export const isCustom = (name: string): boolean => name.includes('-') && !notOurs.has(name);

/** Makes a function from element names to the text of their module. Throws for an element that no file defines. */
export function bundler(folder: string): (tags: readonly string[]) => string {
  const made = new Map<string, string>();
  return (tags) => {
    const names = [...new Set(tags)].sort();
    const key = names.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    for (const name of names) if (!existsSync(join(folder, `${name}.ts`))) throw new Error(`<${name}> is in the page, but components/islands/${name}.ts does not exist`);
    const text = names.length === 0 ? '' : bundle(folder, names);
    made.set(key, text);
    return text;
  };
}

/** The later part of an element, `<tag>.later.ts`, as a file of its own. */
export interface Later {
  /** Carries a part of its hash, so it may be kept for ever. */
  readonly href: string;
  readonly text: string;
}

/** Makes a function from an element's name to its later part, for those that have one. */
export function laterParts(folder: string): (tag: string) => Later | undefined {
  const made = new Map<string, Later | undefined>();
  return (tag) => {
    if (!made.has(tag)) made.set(tag, existsSync(join(folder, `${tag}.later.ts`)) ? laterPart(tag, bundle(folder, [`${tag}.later`])) : undefined);
    return made.get(tag);
  };
}

const laterPart = (tag: string, text: string): Later => ({ href: `/islands/${tag}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`, text });

function bundle(folder: string, names: readonly string[]): string {
  const { outputFiles } = buildSync({
    stdin: { contents: names.map((n) => `import './${n}';`).join('\n'), resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    platform: 'browser',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text.trim();
}
