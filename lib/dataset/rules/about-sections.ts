/** Sections of the page About: those that other pages lead to are there, and none has an anchor that the page gives away itself. */
import { aboutSections, isAboutAnchor } from '../../site/links';
import type { Fault } from '../fault';
import { caseRow, faultAt, type Rule } from '../table';
import { valueAt, valuesAt } from '../values';

/** A link to a section that is missing would open the page at its top; two places with one anchor would hide the second. */
export const aboutPage: Rule = (tables) => {
  const row = caseRow(tables);
  if (!row || !Array.isArray(valueAt(row.raw, ['texts', 'about']))) return [];
  const ids = valuesAt(row.raw, 'texts.about.id');
  const missing = Object.values(aboutSections).filter((id) => !ids.some(({ value }) => value === id));
  const taken = ids.filter(({ value }) => isAboutAnchor(String(value)));
  return [
    ...missing.map((id): Fault => faultAt(tables.case, row, ['texts', 'about'], `no section has the id "${id}", and other pages lead to it; add the section`)),
    ...taken.map(({ path, value }): Fault => faultAt(tables.case, row, path, `"${String(value)}" is an anchor that the page About has of its own; give this section another id`)),
  ];
};
