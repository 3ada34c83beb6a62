/** What must agree within one signature, and in the order of the list. */
import type { Fault } from '../fault';
import { orNearest } from '../nearest';
import type { Chamber, Signature } from '../../schema';
import { faultAt, parsedRows, type Rule, type Tables } from '../table';
import { valueAt } from '../values';

type Finding = readonly [keyof Signature, string];

/** Two fields that stand or fall together: [field, needs, advice]. */
const pairs: readonly (readonly [keyof Signature, keyof Signature, string])[] = [
  ['country', 'country_printed', 'write it as the letter prints it, or remove the country: it is never filled from other knowledge'],
  ['country_printed', 'country', 'add its two-letter code'],
  ['country', 'level', 'add the level of the mandate, so that the name is counted'],
  ['level', 'chamber', 'name the chamber'],
  ['chamber', 'level', 'add its level'],
  ['chamber', 'country', 'remove the chamber: a name without a printed country has none'],
  ['chamber', 'chamber_basis', 'say how we know the chamber: stated, implied or inferred'],
  ['chamber_basis', 'chamber', 'name the chamber or remove the basis'],
  ['note', 'note_reference', 'name what the note rests on'],
  ['note_country', 'note', 'write the note or remove the country'],
];

/** A reference backs a note or the form of a name on public record. */
const idleReference = (s: Signature): readonly Finding[] =>
  s.note_reference !== undefined && s.note === undefined && s.on_record === undefined
    ? [['note_reference', 'has no "note" or "on_record" that rests on it; write one or remove the reference']]
    : [];

const pairFindings = (s: Signature): readonly Finding[] =>
  pairs.filter(([field, needs]) => s[field] !== undefined && s[needs] === undefined).map(([field, needs, advice]) => [field, `has no "${needs}"; ${advice}`]);

function chamberFindings(s: Signature, chambers: readonly Chamber[]): readonly Finding[] {
  if (s.chamber === undefined || s.country === undefined) return [];
  const here = chambers.filter((c) => c.country === s.country);
  const found = here.find((c) => c.chamber === s.chamber);
  const names = here.map((c) => c.chamber);
  if (!found) return [['chamber', `"${s.chamber}" is not a chamber of ${s.country} in chambers.csv${orNearest(s.chamber, names, names.length > 0 ? `it has ${names.join(', ')}` : 'add it there')}`]];
  return s.level === undefined || found.level === s.level ? [] : [['level', `"${s.level}" does not fit: chambers.csv says ${found.level} for "${s.chamber}"; correct one`]];
}

/** A name as one sees it: composed letters, one case, single spaces. Accents stay: they tell people apart. */
export const sameName = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * Numbers are the letter's own: 1, 2, 3 … A break is said once, where it is: after it the count goes on from the number found
 * if the next line does so too. A number that is there twice is left to the rule for duplicates.
 */
function orderFaults(table: Tables['signatures']): readonly Fault[] {
  const numbers = table.rows.map(({ raw }) => valueAt(raw, ['n']));
  let expected = 1;
  return table.rows.flatMap((row, i) => {
    const n = numbers[i];
    const wanted = expected;
    expected = typeof n === 'number' && numbers[i + 1] === n + 1 ? n + 1 : wanted + 1;
    if (typeof n !== 'number' || n === wanted || numbers.indexOf(n) < i) return [];
    return [faultAt(table, row, ['n'], `expected ${wanted}, found ${n}; numbers run from 1 without a gap, in the order of the letter`)];
  });
}

function nameFaults(table: Tables['signatures']): readonly Fault[] {
  const first = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const name = valueAt(row.raw, ['name']);
    if (typeof name !== 'string') return [];
    const folded = sameName(name);
    const line = first.get(folded);
    if (line === undefined) first.set(folded, row.lineOf(['name']));
    return line === undefined ? [] : [faultAt(table, row, ['name'], `"${name}" is also at line ${line}, letter case and spaces aside; remove one, or correct it after the letter`)];
  });
}

/** Refuses numbers out of order, and fields of one name that do not go together or with the chambers. */
export const signatures: Rule = (tables) => {
  const table = tables.signatures;
  const chambers = parsedRows(tables.chambers).map(({ parsed }) => parsed);
  // A chamber whose own line is faulty would only look missing here.
  const complete = tables.chambers.readable && chambers.length === tables.chambers.rows.length;
  const countries = new Set(parsedRows(tables.countries).map(({ parsed }) => parsed.alpha2));
  return [
    ...(table.readable ? orderFaults(table) : []),
    ...nameFaults(table),
    ...parsedRows(table).flatMap((row) =>
      [...pairFindings(row.parsed), ...idleReference(row.parsed), ...(complete && countries.has(row.parsed.country ?? '') ? chamberFindings(row.parsed, chambers) : [])].map(([field, message]) => faultAt(table, row, [field], message)),
    ),
  ];
};
