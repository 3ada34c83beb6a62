/** Every field that names a record of another table, as a table: the one place that knows how the files hang together. */
import type { TableName } from './files';

/** What a join may point at. `speakers` are bodies and persons; `references_here` those of the case and of the world; `answerable` statements and what else is on record. */
export type Target =
  | 'countries'
  | 'membership_lists'
  | 'world_references'
  | 'references_here'
  | 'signatures'
  | 'bodies'
  | 'speakers'
  | 'statements'
  | 'answerable'
  | 'events'
  | 'demands'
  | 'sources'
  | 'differences'
  | 'views';

export interface Join {
  readonly table: TableName | 'case';
  /** Field as in messages; lists on the way are gone through. */
  readonly field: string;
  readonly to: Target;
}

const fields: readonly (readonly [Join['table'], Readonly<Record<string, Target>>])[] = [
  ['former_countries', { successors: 'countries' }],
  ['memberships', { country: 'countries', reference: 'world_references' }],
  ['chambers', { country: 'countries', reference: 'world_references' }],
  ['signatures', { country: 'countries', note_country: 'countries', note_reference: 'references_here' }],
  ['bodies', { country: 'countries', membership: 'membership_lists', references: 'references_here', 'evidence.source': 'sources' }],
  ['persons', { country: 'countries', body: 'bodies', references: 'references_here', 'evidence.source': 'sources' }],
  [
    'statements',
    {
      speaker: 'speakers',
      answers: 'statements',
      'demands.demand': 'demands',
      'demands.evidence.source': 'sources',
      'points.demand': 'demands',
      'points.evidence.source': 'sources',
      'quote.source': 'sources',
      'evidence.source': 'sources',
      references: 'references_here',
    },
  ],
  ['events', { 'evidence.source': 'sources', statement: 'statements', references: 'references_here' }],
  ['sources', { references: 'references_here' }],
  ['record', { speaker: 'speakers', answers: 'answerable', countries: 'countries', references: 'references_here' }],
  [
    'differences',
    {
      'versions.evidence.source': 'sources',
      'versions.references': 'references_here',
      'concerns.countries': 'countries',
      'concerns.speakers': 'speakers',
      'concerns.signatures': 'signatures',
      'concerns.events': 'events',
      'concerns.statements': 'statements',
      'concerns.sources': 'sources',
      'concerns.demands': 'demands',
    },
  ],
  ['notes', { countries: 'countries', references: 'references_here', 'evidence.source': 'sources', difference: 'differences' }],
  ['verified', { source: 'sources' }],
  [
    'case',
    {
      subject: 'countries',
      'letter.source': 'sources',
      'letter.statement': 'statements',
      'labels.country': 'countries',
      'labels.view': 'views',
    },
  ],
];

export const joins: readonly Join[] = fields.flatMap(([table, to]) => Object.entries(to).map(([field, target]) => ({ table, field, to: target })));

/** Where evidence stands: a source and paragraphs of it. */
export const evidenceFields: readonly Pick<Join, 'table' | 'field'>[] = joins
  .filter(({ to, field }) => to === 'sources' && field.endsWith('evidence.source'))
  .map(({ table, field }) => ({ table, field: field.replace(/\.source$/, '') }));
