/** The visible text of a document in blocks, each with the links it lies in. Runs in the browser on a parsed document. */

/** A run of text in one element that stands on its own; `links` are [from, to, element] in `text`. */
export interface Block {
  readonly text: string;
  readonly element: Element;
  readonly links: readonly (readonly [number, number, Element])[];
}

const inline = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'small', 'q', 'time', 'br', 'bdi', 'tspan', 'title', 'text']);

/** Not looked at: what steers the page, but for a list of entries that says more of them, and what is no text for readers. */
export const besides = 'nav:not(.entries), form, search, label, button, input, script, style, .hash, .timeline .strip-key, .timeline .scales, [hidden]';

/** Blocks of an element, in order. */
export function blocks(root: Element): readonly Block[] {
  const out: { text: string; element: Element; links: [number, number, Element][] }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => (node instanceof Element ? (node.matches(besides) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP) : NodeFilter.FILTER_ACCEPT));
  let last: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    let element = parent;
    while (inline.has(element.localName) && !element.classList.contains('block') && element !== root && !(element.localName === 'text')) element = element.parentElement!;
    let block = out.at(-1);
    if (block?.element !== element) out.push((block = { text: '', element, links: [] }));
    let words = node.textContent!.replace(/\s+/g, ' ');
    if (/[\p{L}\d]$/u.test(block!.text) && /^[\p{L}\d]/u.test(words) && parent !== last) words = ` ${words}`;
    last = parent;
    if (block!.text.endsWith(' ')) words = words.trimStart();
    if (!words) continue;
    // A quotation is one whether its marks are typed or drawn.
    const quote = parent.closest('q');
    if (quote && element.contains(quote)) words = `“${words}”`;
    const link = parent.closest('a');
    if (link) block!.links.push([block!.text.length, block!.text.length + words.length, link]);
    block!.text += words;
  }
  return out.filter((b) => b.text.trim());
}
