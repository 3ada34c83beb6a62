/** A quotation stands in the evidence of its statement. */
import type { Fault } from '../fault';
import { runs } from '../../evidence/evidence';
import { faultAt, parsedRows, type Rule } from '../table';

/** Refuses a quotation from a source or paragraph that its statement does not name. */
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
