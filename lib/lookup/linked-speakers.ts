/** Our own prose with the names of persons and bodies in it as links to their pages, so that no name on a page is without its place. */
import type { Dataset } from '../schema';
import { bodyHref, personHref } from '../site/links';
import { anyOf } from '../words/any-of';
import type { Part } from './linked-names';

/** `text` cut into runs; `own` is the person or body that the text is about, which stays plain. A country that has a body's name is that body. */
export function linkedSpeakers(data: Pick<Dataset, 'persons' | 'bodies'>, text: string, own: string): readonly Part[] {
  const hrefs = new Map([
    ...data.persons.filter((p) => p.id !== own).map((p) => [p.name, personHref(p.id)] as const),
    ...data.bodies.filter((b) => b.id !== own).flatMap((b) => [b.name, ...(b.acronym ? [b.acronym] : [])].map((name) => [name, bodyHref(b.id)] as const)),
  ]);
  if (hrefs.size === 0) return [{ text }];
  return text
    .split(new RegExp(`(${anyOf([...hrefs.keys()])})`, 'u'))
    .filter((run) => run !== '')
    .map((run) => ({ text: run, href: hrefs.get(run) }));
}
