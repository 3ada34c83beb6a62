/** Characters that cannot be seen or look like others. */
import { change, type Corruption } from './corruption';

export const letters: readonly Corruption[] = [
  change(
    'a no-break space in a name',
    'signatories.csv',
    'Dag Esten',
    'Dag\u00A0Esten',
    'signatories.csv:5 name: has a special space (U+00A0) at character 4; write a plain space',
  ),
  change(
    'a zero-width space in a name',
    'signatories.csv',
    'Dag Esten',
    'Dag\u200B Esten',
    'signatories.csv:5 name: has an invisible character (U+200B) at character 4; remove it',
  ),
  change(
    'a text direction control in a name',
    'signatories.csv',
    'Dag Esten',
    '\u202EDag Esten',
    'signatories.csv:5 name: has a text direction control (U+202E) at character 1; remove it',
  ),
  change(
    'a Cyrillic letter in a Latin name',
    'signatories.csv',
    'Dag Esten',
    'D\u0430g Esten',
    'signatories.csv:5 name: "Dаg" mixes Latin with Cyrillic U+0430 (а); type it again in one script',
  ),
  change(
    'an accent as a character of its own',
    'signatories.csv',
    'Ćira',
    'C\u0301ira',
    'signatories.csv:4 name: has an accent that is a character of its own (U+0301) at character 1; type the letter and its accent as one (NFC)',
  ),
  change(
    'a letter lost in conversion',
    'persons.yaml',
    'name: Pat Quill',
    'name: Pat Qu\uFFFDll',
    'persons.yaml:2 name: has a replacement character (U+FFFD) at character 7; a letter was lost; take it from the source again',
  ),
];
