/** What a request asks for, or why it gets no answer: strict, because addresses come from strangers. */

/** A path of this site, decoded, without its query. */
export interface Target {
  /** Decoded parts between the slashes; `/a/b/` and `/a/b` have the same. */
  readonly parts: readonly string[];
  readonly slash: boolean;
  /** With its question mark, as sent; empty when there is none. */
  readonly query: string;
}

/** Longest address answered; ours have under 100 characters. */
const longest = 2048;

/** Control characters, and marks that turn the direction of text: never part of an address of ours. */
const unwanted = /[\0-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Parses the target of a request line. A number is the status to answer with: 400 malformed, 404 never there, 414 too long. */
export function target(url: string): Target | 400 | 404 | 414 {
  if (url.length > longest) return 414;
  if (!url.startsWith('/')) return 400;
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  let decoded: readonly string[];
  try {
    decoded = path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return 400;
  }
  if (decoded.some((p) => unwanted.test(p))) return 400;
  const slash = decoded.at(-1) === '';
  const parts = slash ? decoded.slice(0, -1) : decoded;
  // A part that is empty, hidden or points elsewhere is no file of ours, however it was written.
  if (parts.some((p) => p === '' || p.startsWith('.') || /[\\/]/.test(p))) return 404;
  return { parts, slash, query: at < 0 ? '' : url.slice(at) };
}
