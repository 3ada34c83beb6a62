/** `{…}` in texts: each is one that the site can fill in, and stands where it does so. */
import type { Fault } from '../fault';
import { nearest, orNearest } from '../nearest';
import type { TableName } from '../../schema';
import { faultAt, fieldName, type Rule, type Tables } from '../table';
import { textsIn, valueAt, valuesAt } from '../values';

/** What `{…}` can be replaced by; the values come from `lib/counts/texts.ts`. */
export const placeholderNames: readonly string[] = [
  'names',
  'countries',
  'national',
  'european',
  'not_stated',
  'countries_national',
  'countries_only_european',
  'top_country',
  'top_names',
  'top_share',
  'documents',
  'demands',
];

/** What `{… XX}` counts of a country: by the levels of a mandate that it holds. None where every name counts. */
export const countryPlaceholders: Readonly<Record<string, readonly string[] | undefined>> = {
  names: undefined,
  national: ['lower', 'upper', 'single'],
  european: ['european'],
  lower: ['lower'],
  upper: ['upper'],
  single: ['single'],
};

/** `{about XX}` names a section of the page About, as a link to it; only in texts of the case. */
export const sectionPlaceholder = 'about';

/** Where placeholders are filled in; in every other field braces would be printed as they stand. */
const filledIn: Partial<Record<TableName | 'case', readonly string[]>> = {
  notes: ['text'],
  signatures: ['note'],
  differences: ['versions.words', 'shown'],
  case: [
    ...['home_title', 'home_lead', 'home_description', 'map_caption', 'country_none', 'borders_note', 'share_caption', 'about.paragraphs'].map((name) => `texts.${name}`),
    'count_classes.reason',
    'share_classes.reason',
  ],
};

/** Files whose texts readers see. */
const spoken = ['case', 'notes', 'signatures', 'differences', 'bodies', 'persons', 'statements', 'record', 'events', 'sources', 'demands', 'corrections'] as const;

const all: readonly string[] = [...placeholderNames, ...Object.keys(countryPlaceholders).map((kind) => `${kind} XX`), `${sectionPlaceholder} ID`];

/** What is wrong with what stands between braces; nothing if it can be filled in. */
function faultOf(tables: Tables, name: string | undefined): string | undefined {
  const [kind = '', country, ...more] = (name ?? '').split(' ');
  if (country !== undefined && more.length === 0 && kind === sectionPlaceholder) {
    const ids = tables.case.rows.flatMap(({ raw }) => valuesAt(raw, 'texts.about.id').map(({ value }) => String(value)));
    return ids.includes(country) ? undefined : `leads nowhere: no section of "about" has the id "${country}"${orNearest(country, ids, 'add it, or write the words without braces')}`;
  }
  if (country !== undefined && more.length === 0 && Object.hasOwn(countryPlaceholders, kind)) {
    const levels = countryPlaceholders[kind];
    const counted = tables.signatures.rows.some(({ raw }) => valueAt(raw, ['country']) === country && (!levels || levels.includes(String(valueAt(raw, ['level'])))));
    return counted || !tables.signatures.readable ? undefined : `counts nothing: no row of signatories.csv has country "${country}"${levels ? ` and level ${levels.join(' or ')}` : ''}; correct the code, or write the sentence without it`;
  }
  if (name !== undefined && placeholderNames.includes(name)) return undefined;
  const near = name === undefined || more.length > 0 ? undefined : nearest(kind, country === undefined ? placeholderNames : Object.keys(countryPlaceholders));
  return `is not a placeholder; ${near === undefined ? `use one of ${all.map((n) => `{${n}}`).join(' ')}, or no braces` : `did you mean "{${[near, country].filter(Boolean).join(' ')}}"?`}`;
}

/** Refuses braces that cannot be filled in, and any braces in a field that is printed as it stands. */
export const placeholders: Rule = (tables) =>
  spoken.flatMap((file) =>
    tables[file].rows.flatMap((row) =>
      textsIn(row.raw).flatMap(({ path, value }) =>
        [...value.matchAll(/\{([^{}]*)\}|[{}]/g)].flatMap(([whole, name]): readonly Fault[] => {
          const here = filledIn[file]?.includes(fieldName(path));
          const what = here ? faultOf(tables, name) : 'would be printed as it stands here; write the words without braces';
          return what === undefined ? [] : [faultAt(tables[file], row, path, `${whole} ${what}`)];
        }),
      ),
    ),
  );
