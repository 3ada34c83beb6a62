/** What a reply answers, in words: "the Union of Moots", each a link to the statement. */
import type { Dataset } from '../dataset/schema';
import { statementHref } from '../site/links';
import { speaker } from '../lookup/speakers';
import type { Link } from './voices';

/** Links to the statements with these ids, in the file's order: the letter by its own name, others by their speaker. */
export const answered = (data: Dataset, ids: readonly string[] = []): readonly Link[] =>
  data.statements
    .filter((s) => ids.includes(s.id))
    .map((s) => {
      const who = speaker(data, s.speaker);
      return { href: statementHref(s.id), text: s.id === data.case.letter.statement ? data.case.letter.in_sentence : (who.body?.in_sentence ?? who.name) };
    });
