/**
 * Code that is of no use before somebody goes to its element: `<tag>.later.ts`. The build writes its address on the element and its hash
 * into the policy of the page. It is fetched as text and put in as an inline script, so `script-src` allows this very text and no address.
 */
import { addToHead } from './make';

/** Not yet in TypeScript's DOM. https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): { createScript: (text: string) => string };
}

/** The only way from text to script that the page's policy leaves; whether a text runs is still up to its hash. */
const trusted = (self as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('later', { createScript: (text) => text });

/**
 * Runs the element's later part at the first of these events on it, also if the focus was there before this call. `data` is what
 * that part will fetch; it comes alongside. What fails is tried again the next time.
 */
export function later(element: HTMLElement, types: readonly string[], data?: string): void {
  let on = !element.dataset.later;
  const load = async () => {
    if (on) return;
    on = true;
    if (data) addToHead('link', { rel: 'preload', as: 'fetch', crossOrigin: '', href: data });
    const text = await fetch(element.dataset.later!)
      .then((r) => (r.ok ? r.text() : ''))
      .catch(() => '');
    on = !!text;
    if (text) addToHead('script', { type: 'module', text: trusted ? trusted.createScript(text) : text });
  };
  for (const type of types) element.addEventListener(type, load);
  if (element.matches(':focus-within')) void load();
}
