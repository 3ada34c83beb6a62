/** Words of the case belong in data/: the same code must show another case without a change. */
import { fold } from '@/lib/words/names';
import type { Dataset } from '@/lib/schema';
import type { Found, Source } from './source';

/**
 * Names that only this case explains: the country and side addressed, persons, bodies, and the press that reported. Other countries may be named, because the map's
 * own judgements (whose island is whose) are about them.
 */
export function caseWords(data: Dataset): readonly string[] {
  const subject = data.countries.filter((c) => c.alpha2 === data.case.subject).map((c) => c.name);
  const bodies = data.bodies.flatMap((b) => [b.name, ...(b.acronym && b.acronym.length > 2 ? [b.acronym] : [])]);
  const persons = data.persons.flatMap((p) => [p.name, p.on_record ?? p.name]);
  const sources = data.sources.filter((s) => s.kind !== 'primary').map((s) => s.short);
  const all = [data.case.id, data.case.addressed_side, data.case.short_title, ...subject, ...persons, ...bodies, ...sources];
  return [...new Set(all.map(fold))].filter((w) => w.length > 2 && !general.has(w));
}

/** Words of the product itself: a mandate is national or European in every case of this kind. */
const general = new Set(['european parliament', 'parliament', 'government', 'eu']);

const advice: Readonly<Partial<Record<Found['kind'], string>>> = {
  words: 'move the text to data/cases/ and read it from the dataset',
  comment: 'take an example from test/tiny/',
};

/** Places in the code's texts and comments where a word of the case stands. */
export const wordFaults = (all: readonly Source[], words: readonly string[]): readonly string[] =>
  all.flatMap((s) =>
    s.found.flatMap((f) => {
      const what = advice[f.kind];
      if (what === undefined) return [];
      const text = ` ${fold(f.text)} `;
      const word = words.find((w) => text.includes(` ${w} `));
      return word ? [`${s.path}:${f.line}: says "${word}", a word of the case: ${what}`] : [];
    }),
  );
