import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { dates } from '@/lib/dataset/rules/calendar';
import { alpha2, caseFile, files, isoDate, joins, slug } from '@/lib/schema';

type Def = z.core.$ZodTypeDef & { innerType?: z.core.$ZodType; element?: z.core.$ZodType; shape?: Record<string, z.core.$ZodType> };

/** Fields of a schema that are exactly this type, at any depth: `demands.evidence.source`. */
function fieldsOf(schema: z.core.$ZodType, type: z.core.$ZodType, at = ''): readonly string[] {
  const def = schema._zod.def as Def;
  if (schema === type) return [at];
  const inside = def.innerType ?? def.element;
  if (inside) return fieldsOf(inside, type, at);
  return Object.entries(def.shape ?? {}).flatMap(([key, value]) => fieldsOf(value, type, at === '' ? key : `${at}.${key}`));
}

const tables = { ...Object.fromEntries(Object.entries(files).map(([name, { schema }]) => [name, schema])), case: caseFile };
const all = (type: z.core.$ZodType): readonly string[] => Object.entries(tables).flatMap(([name, schema]) => fieldsOf(schema, type).map((field) => `${name} ${field}`));
const named = (rows: readonly { table: string; field: string }[]): readonly string[] => rows.map(({ table, field }) => `${table} ${field}`).sort();

/** Names of records themselves: they point at nothing. A membership's body is the name of its list. */
const names = /^(\w+ (id|slug|alpha2)|memberships body|case (views|texts\.about)\.id)$/;

describe('the rules', () => {
  it('follow every field of the schema that names another record', () => {
    const pointing = [...all(slug), ...all(alpha2)].filter((field) => !names.test(field));
    // Signatories are named by number, which is no type of its own.
    expect(named(joins)).toEqual([...pointing, 'differences concerns.signatures'].sort());
  });

  it('look at every date of the schema', () => {
    expect(named(dates)).toEqual([...all(isoDate)].sort());
  });
});
