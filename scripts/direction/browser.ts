/** No framework in the browser: what would be dead in the finished pages, and where behaviour goes instead. */
import { isPicture, layerOf } from './layers';
import type { Found, Import, Source } from './source';

const behaviour = 'nothing of Next or React runs in the browser. Behaviour is a custom element: components/islands/<tag-name>.ts, wrapped around markup that works without it (see CONTRIBUTING.md)';

const packages: Readonly<Record<string, string>> = {
  'next/link': 'write a plain <a href>',
  'next/image': 'write a plain <img> with width and height, from public/ or drawn at build',
  'next/script': behaviour,
  'next/dynamic': behaviour,
  'next/form': 'write a plain <form action>',
  'next/router': behaviour,
  'next/head': 'export metadata from the page',
  'next/headers': 'there is no request: pages are made at build',
  'react-dom': behaviour,
};

/** The only names of `next/navigation` that mean something at build. */
const atBuild = new Set(['notFound']);
const isHook = (name: string): boolean => /^use[A-Z]/.test(name) && name !== 'useId';

function importFault(i: Import): string | undefined {
  if (!i.isPackage || i.typeOnly) return undefined;
  const known = Object.keys(packages).find((name) => i.to === name || i.to.startsWith(`${name}/`));
  if (known) return `${i.to}: ${packages[known]}`;
  if (i.to === 'next/navigation' && i.names.some((n) => !atBuild.has(n))) return `${i.names.join(', ')} of next/navigation: ${behaviour}`;
  if (i.to === 'react' && i.names.some(isHook)) return `${i.names.filter(isHook).join(', ')} of react: ${behaviour}`;
  return undefined;
}

const isDataBlock = (text: string): boolean => /^<script\s[^>]*type="application\/ld\+json"/.test(text);
const isDevelopment = (text: string): boolean => /^<script\s[^>]*src="\/islands\.js"/.test(text);

function foundFault({ kind, name, text }: Found): string | undefined {
  if (kind === 'directive') return `'${name}': ${behaviour}`;
  if (kind === 'element' && name === 'style') return '<style>: write the rule in a .css file beside the component; the policy allows only the page’s own sheet';
  if (kind === 'element' && name === 'script' && !isDataBlock(text) && !isDevelopment(text)) return `<script>: ${behaviour}`;
  if (kind !== 'attribute') return undefined;
  if (name === 'style') return 'style={...}: the policy blocks it; use a class, or for SVG an attribute such as fill';
  if (/^on[A-Z]/.test(name)) return `${name}: ${behaviour}`;
  if (name === 'dangerouslySetInnerHTML' && !isDataBlock(text)) return 'dangerouslySetInnerHTML: print elements; only a JSON-LD block may be a string';
  return undefined;
}

/** Everything in app/, components/ and lib/ that counts on a framework in the browser. */
export function browserFaults(all: readonly Source[]): readonly string[] {
  const pages = all.filter((s) => ['app', 'components', 'lib'].includes(layerOf(s.path)) && !isPicture(s.path));
  return pages.flatMap((s) => [
    ...s.imports.flatMap((i) => (importFault(i) ? [`${s.path}:${i.line}: ${importFault(i)}`] : [])),
    ...s.found.flatMap((f) => (foundFault(f) ? [`${s.path}:${f.line}: ${foundFault(f)}`] : [])),
  ]);
}
