/** A new element with some properties and children; `properties` is loose because a few are not yet in TypeScript's DOM. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, properties: object, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** The same at the end of the head, where it is fetched or run. */
export const addToHead = (tag: 'link' | 'script', properties: object): void => document.head.append(make(tag, properties));
