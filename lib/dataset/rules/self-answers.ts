/** A statement cannot answer itself; a reply without "answers" is allowed, because sources do not always say to whom. */
import { faultAt, parsedRows, type Rule } from '../table';

/** Refuses a statement that names itself in `answers`. */
export const selfAnswers: Rule = ({ statements }) =>
  parsedRows(statements).flatMap((row) => (row.parsed.answers?.includes(row.parsed.id) ? [faultAt(statements, row, ['answers'], `"${row.parsed.id}" answers itself; name the statement it answers`)] : []));
