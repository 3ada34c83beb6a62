/** What both search elements do in the browser: fetch the index once, and print answers. */
import { finder, type Find, type FindGroup, type Hit, localNames } from '@/lib/find/find';
import { readied, spans } from '@/lib/words/names';
import { make } from './make';

let index: Promise<Find> | undefined;

/** The index, fetched on the first call and kept; a failed fetch rejects and is tried again on the next call. */
export const loaded = (): Promise<Find> =>
  (index ??= fetch('/find.json')
    .then((response) => response.json())
    .then(({ groups }: { readonly groups: readonly FindGroup[] }) => finder(groups, localNames(navigator.languages)))
    .catch((error) => {
      index = undefined;
      throw error;
    }));

/** A text with what was typed in bold. */
function marked(text: string, typed: string): Node {
  const found = spans(readied(text), typed) ?? [];
  const line = make('span', {});
  [...text].forEach((c, i) => {
    const tag = found.some(([from, to]) => from <= i && i < to) ? 'b' : 'span';
    const last = line.lastElementChild;
    if (last?.localName === tag) last.append(c);
    else line.append(make(tag, {}, c));
  });
  line.normalize();
  return line;
}

/** A link to an answer: its name, the other name that was typed, and a note. */
export const answer = ({ name, found, note, href }: Hit, typed: string): HTMLAnchorElement =>
  make('a', { href }, make('span', {}, marked(name, typed), ...(found ? [' (', marked(found, typed), ')'] : [])), make('small', {}, note));
