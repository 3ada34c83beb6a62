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
  const all = [...text];
  const part = (from: number, to?: number) => all.slice(from, to).join('');
  let done = 0;
  const found = [...(spans(readied(text), typed) ?? [])].sort(([a], [b]) => a - b);
  const nodes = found.flatMap(([from, to]) => [part(done, from), make('b', {}, part(Math.max(done, from), (done = Math.max(done, to))))]);
  return make('span', {}, ...nodes, part(done));
}

/** A link to an answer: its name, the other name that was typed, and a note. */
export const answer = ({ name, found, note, href }: Hit, typed: string): HTMLAnchorElement =>
  make('a', { href }, make('span', {}, marked(name, typed), ...(found ? [' (', marked(found, typed), ')'] : [])), make('small', {}, note));
