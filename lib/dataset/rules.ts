/** Everything that must hold beyond the shape of single records. One rule a file; a new rule is a file and a line here. */
import { aboutPage } from './rules/about-sections';
import { aliases } from './rules/aliases';
import { assertions } from './rules/assertions';
import { calendar } from './rules/calendar';
import { caseWords } from './rules/case-words';
import { classes } from './rules/classes';
import { dateWords } from './rules/date-words';
import { demandWords } from './rules/demand-words';
import { duplicates } from './rules/duplicates';
import { evidenceKinds } from './rules/evidence-kinds';
import { formerCountries } from './rules/former-countries';
import { letters } from './rules/letters';
import { locators } from './rules/locators';
import { noCountry } from './rules/no-country';
import { placeholders } from './rules/placeholders';
import { points } from './rules/points';
import { precision } from './rules/precision';
import { quotes } from './rules/quotes';
import { recordSpeakers } from './rules/record-speakers';
import { references } from './rules/references';
import { selfAnswers } from './rules/self-answers';
import { signatures } from './rules/signatures';
import { unused } from './rules/unused';
import type { Rule } from './table';

/** All but the ledger: what must hold before a case can be compared with its texts. */
export const rulesBeforeTexts: readonly Rule[] = [
  letters,
  duplicates,
  references,
  unused,
  locators,
  evidenceKinds,
  calendar,
  precision,
  dateWords,
  signatures,
  quotes,
  demandWords,
  points,
  recordSpeakers,
  selfAnswers,
  aliases,
  formerCountries,
  classes,
  caseWords,
  aboutPage,
  noCountry,
  placeholders,
  assertions,
];

export { ledger } from './rules/ledger';
