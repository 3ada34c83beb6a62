/** The list of names, and the sums over it. */
import { change, edit, type Corruption } from './corruption';

export const signatures: readonly Corruption[] = [
  edit(
    'a name is lost',
    'signatories.csv',
    (t) =>
      t
        .split('\n')
        .filter((line) => !line.startsWith('4,'))
        .join('\n'),
    'case.yaml:63 assertions.names: expected 6, found 5; correct signatories.csv, or this sum if the source says so',
    'case.yaml:64 assertions.with_country: expected 5, found 4; correct signatories.csv, or this sum if the source says so',
    'case.yaml:66 assertions.countries: expected 2, found 1; correct signatories.csv, or this sum if the source says so',
    'case.yaml:67 assertions.national: expected 4, found 3; correct signatories.csv, or this sum if the source says so',
    'case.yaml:69 assertions.countries_national: expected 2, found 1; correct signatories.csv, or this sum if the source says so',
    'signatories.csv:5 n: expected 4, found 5; numbers run from 1 without a gap, in the order of the letter',
  ),
  change(
    'a name twice',
    'signatories.csv',
    '"Bo ""Kit"" Castor"',
    'ANA  BELO',
    'signatories.csv:3 name: "ANA  BELO" is also at line 2, letter case and spaces aside; remove one, or correct it after the letter',
  ),
  edit(
    'a line twice',
    'signatories.csv',
    (t) => t.replace(/^4,.*\n/m, '$&$&'),
    'case.yaml:63 assertions.names: expected 6, found 7; correct signatories.csv, or this sum if the source says so',
    'case.yaml:64 assertions.with_country: expected 5, found 6; correct signatories.csv, or this sum if the source says so',
    'case.yaml:67 assertions.national: expected 4, found 5; correct signatories.csv, or this sum if the source says so',
    'signatories.csv:6 n: "4" is also at line 5; change or remove one',
    'signatories.csv:6 name: "Dag Esten" is also at line 5, letter case and spaces aside; remove one, or correct it after the letter',
  ),
  change('two names with one number', 'signatories.csv', '\n5,', '\n4,', 'signatories.csv:6 n: "4" is also at line 5; change or remove one'),
  change(
    'a country that the letter does not print',
    'signatories.csv',
    'Member of Parliament,,,',
    'Member of Parliament,,XB,',
    'case.yaml:64 assertions.with_country: expected 5, found 6; correct signatories.csv, or this sum if the source says so',
    'case.yaml:65 assertions.without_country: expected 1, found 0; correct signatories.csv, or this sum if the source says so',
    'signatories.csv:6 country: has no "country_printed"; write it as the letter prints it, or remove the country: it is never filled from other knowledge',
    'signatories.csv:6 country: has no "level"; add the level of the mandate, so that the name is counted',
  ),
  change(
    'a printed country without its code',
    'signatories.csv',
    'Brisk Island,XB,Moot,single,implied',
    'Brisk Island,,,,',
    'case.yaml:64 assertions.with_country: expected 5, found 4; correct signatories.csv, or this sum if the source says so',
    'case.yaml:65 assertions.without_country: expected 1, found 2; correct signatories.csv, or this sum if the source says so',
    'case.yaml:66 assertions.countries: expected 2, found 1; correct signatories.csv, or this sum if the source says so',
    'case.yaml:67 assertions.national: expected 4, found 3; correct signatories.csv, or this sum if the source says so',
    'case.yaml:69 assertions.countries_national: expected 2, found 1; correct signatories.csv, or this sum if the source says so',
    'signatories.csv:5 country_printed: has no "country"; add its two-letter code',
  ),
  change(
    'a chamber that the country does not have',
    'signatories.csv',
    'XB,Moot',
    'XB,Mot',
    'signatories.csv:5 chamber: "Mot" is not a chamber of XB in chambers.csv; did you mean "Moot"?',
  ),
  change(
    'a level that is not the chamber’s',
    'signatories.csv',
    'Elders,upper',
    'Elders,lower',
    'signatories.csv:3 level: "lower" does not fit: chambers.csv says upper for "House of Elders"; correct one',
  ),
  change(
    'a note without a reference',
    'signatories.csv',
    ',moot-list,',
    ',,',
    'signatories.csv:6 note: has no "note_reference"; name what the note rests on',
  ),
  change(
    'a reference without a note',
    'signatories.csv',
    'inferred,10,,,',
    'inferred,10,,,moot-list',
    'signatories.csv:7 note_reference: has no "note" or "on_record" that rests on it; write one or remove the reference',
  ),
  change(
    'a sum that is not met',
    'case.yaml',
    'names: 6',
    'names: 7',
    'case.yaml:63 assertions.names: expected 7, found 6; correct signatories.csv, or this sum if the source says so',
  ),
  change(
    'fewer statements than promised',
    'case.yaml',
    'statements: 4',
    'statements: 5',
    'case.yaml:71 assertions.statements: expected 5, found 4; correct statements.yaml, or this sum if the source says so',
  ),
];
