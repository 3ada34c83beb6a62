/** Braces that cannot be filled in with a count. */
import { change, type Corruption } from './corruption';

const list =
  'use one of {names} {countries} {national} {european} {not_stated} {countries_national} {countries_only_european} {top_country} {top_names} {top_share} {documents} {demands} {names XX} {national XX} {european XX} {lower XX} {upper XX} {single XX} {about ID}, or no braces';

/** In the note, whose text is at line 5. */
const inNote = (what: string, braces: string, says: string): Corruption => change(what, 'notes.yaml', 'The letter prints Aldova and', `The letter prints ${braces} Aldova and`, `notes.yaml:4 text: ${says}`);

export const placeholders: readonly Corruption[] = [
  inNote('a mistyped count of a country', '{nationl XA}', '{nationl XA} is not a placeholder; did you mean "{national XA}"?'),
  inNote('a count of a country without a name', '{names XC}', '{names XC} counts nothing: no row of signatories.csv has country "XC"; correct the code, or write the sentence without it'),
  inNote('a count of a mandate that a country does not have', '{single XA}', '{single XA} counts nothing: no row of signatories.csv has country "XA" and level single; correct the code, or write the sentence without it'),
  inNote('a code in small letters', '{names xa}', '{names xa} counts nothing: no row of signatories.csv has country "xa"; correct the code, or write the sentence without it'),
  inNote('a brace that is not closed', '{names XA', `{ is not a placeholder; ${list}`),
  inNote('two countries in one count', '{names XA XB}', `{names XA XB} is not a placeholder; ${list}`),
  change('a section of About that is not there', 'case.yaml', 'borders_note: No border here is anybody’s opinion.', 'borders_note: No border here is anybody’s opinion; see {about borders}.', 'case.yaml:22 texts.borders_note: {about borders} leads nowhere: no section of "about" has the id "borders"; add it, or write the words without braces'),
  change('a count in a rule that is printed as it stands', 'case.yaml', 'A member of a body has', 'None of {names} members of a body has', 'case.yaml:21 texts.membership_rule: {names} would be printed as it stands here; write the words without braces'),
  change('a count in the name of the side addressed', 'case.yaml', 'addressed_side: The ministry', 'addressed_side: The ministry of {names}', 'case.yaml:6 addressed_side: {names} would be printed as it stands here; write the words without braces'),
  change('a count in the heading of a section', 'case.yaml', 'title: How this was made', 'title: How these {names} were found', 'case.yaml:26 texts.about.title: {names} would be printed as it stands here; write the words without braces'),
  change('a count where none is filled in', 'bodies.yaml', 'about: Speaks for the government of Dorland.', 'about: Speaks for {names} of Dorland.', 'bodies.yaml:26 about: {names} would be printed as it stands here; write the words without braces'),
];
