/** What a reply answers, in words: "the Union of Moots", each a link to the statement. */
import type { Dataset } from '../schema';
import { anchorOf, statementHref } from '../site/links';
import { speaker } from '../lookup/speakers';
import type { Link } from './voices';

/**
 * Links to what has these ids, in the files' order: the letter by its own name, others by their speaker. Entries of the public record follow the
 * statements; one whose speaker a statement names already adds no words.
 */
export function answered(data: Dataset, ids: readonly string[] = []): readonly Link[] {
  const named = (id: string): string => {
    const who = speaker(data, id);
    return who.body?.in_sentence ?? who.name;
  };
  const said = data.statements.filter((s) => ids.includes(s.id)).map((s): Link => ({ href: statementHref(s.id), text: s.id === data.case.letter.statement ? data.case.letter.in_sentence : named(s.speaker) }));
  const recorded = data.record.filter((r) => ids.includes(r.id)).map((r): Link => ({ href: statementHref(anchorOf({ id: r.id, fromRecord: true })), text: r.speaker ? named(r.speaker) : (r.speaker_name ?? '') }));
  return [...said, ...recorded.filter((l, i, all) => ![...said, ...all.slice(0, i)].some((x) => x.text === l.text))];
}
