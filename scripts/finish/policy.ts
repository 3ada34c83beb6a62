/** The content security policy of one page: nothing but its own text, by hash. */
import { createHash } from 'node:crypto';

/** Source expression for an inline script or style with exactly this text. https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Policy for a page with these inline scripts and styles. What a `<meta>` cannot carry (`frame-ancestors`) is in `headers.ts`.
 * `connect-src` is for the prefetch of pages and for what an element of ours reads from the same site. `later` are texts that an element
 * fetches and puts in as inline scripts: allowed by hash like the others, so no address need be; and the code that does it
 * (components/islands/parts/later.ts) is the only one that may make a script from text.
 */
export function policy(scripts: readonly string[], styles: readonly string[], later: readonly string[] = []): string {
  const list = (texts: readonly string[]) => [...new Set(texts.map(hashOf))].join(' ') || "'none'";
  return [
    "default-src 'none'",
    `script-src ${list([...scripts, ...later])}`,
    `style-src ${list(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${later.length > 0 ? 'later' : "'none'"}`,
  ].join('; ');
}
