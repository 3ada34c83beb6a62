/** The browser code of a page: exactly the custom elements it contains, as one module. */
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

function bundle(folder: string, names: readonly string[]): string {
  const { outputFiles } = buildSync({
    stdin: { contents: names.map((n) => `import './${n}';`).join('\n'), resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    platform: 'browser',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text.trim();
}
