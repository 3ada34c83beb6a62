/** What must never be in a finished page. Next may change what it prints; then the build stops here and not in a reader's browser. */
import { isData, textElements } from './elements';
import { hashOf } from './policy';
import { type Token, tokens } from './tokens';

const ownTypes = new Set(['module', 'speculationrules']);
const policyOf = (all: readonly Token[]): number => all.findIndex((t) => t.attributes.get('http-equiv') === 'Content-Security-Policy');

function scriptFaults(all: readonly Token[], csp: string): string[] {
  return textElements(all, 'script').flatMap((s) => {
    if (isData(s)) return [];
    if (s.open.attributes.has('src')) return [`a script file remains: ${s.open.raw}`];
    if (!ownTypes.has(s.open.attributes.get('type') ?? '')) return [`an unexpected script remains: ${s.open.raw}${s.text.slice(0, 60)}`];
    return csp.includes(hashOf(s.text)) ? [] : [`the policy lacks the hash of ${s.open.raw}`];
  });
}

function styleFaults(all: readonly Token[], csp: string): string[] {
  const styles = textElements(all, 'style');
  const unhashed = styles.filter((s) => !csp.includes(hashOf(s.text))).map((s) => `a <style> that the policy does not allow (styles belong in a sheet): ${s.text.slice(0, 60)}`);
  return styles.length > 1 ? [...unhashed, 'more than one <style>'] : unhashed;
}

function attributeFaults(t: Token): string[] {
  return [...t.attributes].flatMap(([name, value]) => {
    if (name === 'style') return [`a style attribute, which the policy blocks; use a class: ${t.raw.slice(0, 120)}`];
    if (/^on[a-z]+$/.test(name) || name === 'srcdoc') return [`an inline handler (${name}); behaviour goes to components/islands: ${t.raw.slice(0, 120)}`];
    if (/^\s*(javascript|vbscript):/i.test(value)) return [`a script address: ${t.raw.slice(0, 120)}`];
    if (name === 'src' && !/^(\/(?!\/)|data:image\/)/.test(value)) return [`something from another host: ${t.raw.slice(0, 120)}`];
    if (name === 'data-later' && !/^\/islands\/[a-z0-9-]+\.[0-9a-f]{8}\.js$/.test(value)) return [`the later part of an element from another place: ${t.raw.slice(0, 120)}`];
    if (/\/_next\/.*\.(js|css)\b/.test(value)) return [`a file that is deleted: ${value}`];
    return [];
  });
}

/** A boundary that a script was to fill; without it the reader would never see the content. */
const isUnfilled = (t: Token): boolean => (t.name === 'template' && /^[BP]:/.test(t.attributes.get('id') ?? '')) || (t.attributes.has('hidden') && /^S:/.test(t.attributes.get('id') ?? ''));

/** Everything wrong with a finished page, in words; empty when it may be served. */
export function faults(html: string): readonly string[] {
  const all = tokens(html);
  const at = policyOf(all);
  const csp = all[at]?.attributes.get('content') ?? '';
  const early = all.slice(0, Math.max(at, 0)).filter((t) => t.kind === 'open' && ['script', 'style', 'link', 'base'].includes(t.name));
  return [
    ...(at < 0 ? ['no content security policy'] : []),
    ...early.map((t) => `${t.raw} stands before the policy, which would not cover it`),
    ...scriptFaults(all, csp),
    ...styleFaults(all, csp),
    ...all.flatMap(attributeFaults),
    ...[/[^\0-\x7f].{0,40}/u.exec(html)].flatMap((m) => (m ? [`a letter beyond ASCII, for which a browser reads all of the page in a slower way (in a script, write it as an escape): ${m[0]}`] : [])),
    ...all.filter(isUnfilled).map((t) => `content that waits for a script of React (no <Suspense>, no loading.tsx): ${t.raw}`),
  ];
}
