/** A quotation stands in the evidence of its statement, and a record beyond the sources says who spoke. */
import type { Fault } from '../fault';
import { runs } from '../../evidence/evidence';
import { faultAt, parsedRows, type Rule } from '../table';

export const quotes: Rule = ({ statements }) =>
  parsedRows(statements).flatMap((row): readonly Fault[] => {
    const { quote, evidence } = row.parsed;
    if (!quote) return [];
    const here = evidence.filter((e) => e.source === quote.source);
    if (here.length === 0) return [faultAt(statements, row, ['quote', 'source'], `"${quote.source}" is not in the evidence of this statement; add it there or correct the source`)];
    const paragraphs = here.flatMap((e) => e.paragraphs);
    if (paragraphs.includes(quote.paragraph)) return [];
    return [faultAt(statements, row, ['quote', 'paragraph'], `${quote.paragraph} is not in the evidence of this statement, which has ${runs(paragraphs)} of "${quote.source}"; add it there or correct the number`)];
  });

export const recordSpeakers: Rule = ({ record }) =>
  parsedRows(record).flatMap((row): readonly Fault[] => {
    const { kind, speaker, speaker_name } = row.parsed;
    if (speaker !== undefined && speaker_name !== undefined) return [faultAt(record, row, ['speaker_name'], 'stands beside "speaker"; keep one of them')];
    const spoken = speaker ?? speaker_name;
    if (kind === 'event' && spoken !== undefined) return [faultAt(record, row, ['kind'], '"event" has no speaker; remove the speaker, or use call or reply')];
    return kind !== 'event' && spoken === undefined ? [faultAt(record, row, ['kind'], `"${kind}" needs a speaker; add "speaker" or "speaker_name"`)] : [];
  });

/** A statement cannot answer itself; a reply without "answers" is allowed, because sources do not always say to whom. */
export const selfAnswers: Rule = ({ statements }) =>
  parsedRows(statements).flatMap((row) => (row.parsed.answers?.includes(row.parsed.id) ? [faultAt(statements, row, ['answers'], `"${row.parsed.id}" answers itself; name the statement it answers`)] : []));
