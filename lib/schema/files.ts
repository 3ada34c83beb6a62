/** The files of the data, each with its schema. */
import { verified } from './ledger';
import { signature } from './letter';
import { correction, difference, note } from './notes';
import { demand, event, record, statement } from './responses';
import { reference, source } from './sources';
import { body, person } from './speakers';
import { chamber, country, formerCountry, membership } from './world';

/** Where each table lives and how it is written. CSV list cells are split at `|`; numbers and lists are named here because CSV has only text. */
export const files = {
  countries: { path: 'world/countries.csv', schema: country, key: ['alpha2'], numbers: ['lon', 'lat'], lists: ['aliases'] },
  former_countries: { path: 'world/former_countries.csv', schema: formerCountry, key: ['alpha4'], lists: ['successors', 'aliases'] },
  memberships: { path: 'world/memberships.csv', schema: membership, key: ['body', 'country'] },
  chambers: { path: 'world/chambers.csv', schema: chamber, key: ['country', 'chamber'], numbers: ['seats'] },
  world_references: { path: 'world/references.yaml', schema: reference, key: ['id'] },
  signatures: { path: 'case/signatories.csv', schema: signature, key: ['n'], numbers: ['n'], number_lists: ['paragraphs'] },
  bodies: { path: 'case/bodies.yaml', schema: body, key: ['id'] },
  persons: { path: 'case/persons.yaml', schema: person, key: ['id'] },
  statements: { path: 'case/statements.yaml', schema: statement, key: ['id'] },
  events: { path: 'case/events.yaml', schema: event, key: ['id'] },
  demands: { path: 'case/demands.yaml', schema: demand, key: ['id'] },
  sources: { path: 'case/sources.yaml', schema: source, key: ['id'] },
  references: { path: 'case/references.yaml', schema: reference, key: ['id'] },
  record: { path: 'case/record.yaml', schema: record, key: ['id'] },
  differences: { path: 'case/differences.yaml', schema: difference, key: ['id'] },
  notes: { path: 'case/notes.yaml', schema: note, key: ['id'] },
  corrections: { path: 'case/corrections.yaml', schema: correction, key: ['date', 'where'] },
  verified: { path: 'case/verified.csv', schema: verified, key: ['kind', 'source', 'paragraph', 'sha256'], numbers: ['paragraph'], made_by: 'npm run verify -- FOLDER --write' },
} as const;

export type TableName = keyof typeof files;
