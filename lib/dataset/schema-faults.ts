/** What the schema has against a record, in sentences for people who do not program. */
import type { z } from 'zod';
import { nearest, orNearest } from './nearest';
import type { Path } from './table';
import { valueAt } from './values';

export interface SchemaFault {
  readonly path: Path;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** A value as it is quoted in a message, not longer than a line. */
export const quoted = (value: unknown): string => {
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${words.length > 60 ? `${words.slice(0, 60)}…` : words}"`;
};

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : (words[typeof value] ?? typeof value);
}

function wrongType(expected: string, value: unknown): string {
  const wanted = words[expected] ?? expected;
  if (value === undefined) return 'is missing; add it';
  if (value === null) return `is empty; write ${wanted} or remove the field`;
  if (expected === 'string') return `must be text, not ${kindOf(value)}; put ${JSON.stringify(value)} in quotes`;
  if (expected === 'array') return `must be a list; ${typeof value === 'object' ? 'begin each item with "- "' : `write [${String(value)}]`}`;
  if (typeof value === 'object' || expected === 'object') return `must be ${wanted}, not ${kindOf(value)}; indent its fields below it`;
  return `${quoted(value)} must be ${wanted}; correct it`;
}

/** Messages of the schema itself are beginnings of a sentence; this adds what to do. */
function advised(message: string, value: unknown): string {
  if (message.startsWith('must be')) return `${quoted(value)} ${message}; correct it`;
  if (message === 'is empty') return 'is empty; write it or remove the field';
  if (message.startsWith('has a space')) return `${quoted(value)} ${message}; remove it`;
  if (message.startsWith('is plain text')) return `${message}; write it without markup`;
  return `${message}; add one`;
}

function tooSmallOrBig(issue: Issue & { code: 'too_small' | 'too_big' }, value: unknown): string {
  if (!/^Too (small|big)/.test(issue.message)) return advised(issue.message, value);
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  if (issue.exact) return `must have ${limit} items, not ${Array.isArray(value) ? value.length : 0}; ${small ? 'add' : 'remove'} some`;
  if (issue.origin === 'string') return value === '' ? 'is empty; write it or remove the field' : `${quoted(value)} is shorter than ${limit} characters; write it in full`;
  if (issue.origin === 'array') return `must have at ${small ? 'least' : 'most'} ${limit} items; ${small ? 'add' : 'remove'} some`;
  const relation = small ? (issue.inclusive ? 'at least' : 'more than') : issue.inclusive ? 'at most' : 'less than';
  return `${String(value)} must be ${relation} ${limit}; correct it`;
}

function messageOf(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value);
    case 'invalid_value':
      if (value === undefined) return `is missing; write one of ${issue.values.join(', ')}`;
      return `${quoted(value)} is not known${orNearest(String(value), issue.values.map(String), `write one of ${issue.values.join(', ')}`)}`;
    case 'too_small':
    case 'too_big':
      return tooSmallOrBig(issue, value);
    default:
      return advised(issue.message, value);
  }
}

/** Field names that a schema allows at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const def = schema._zod.def as z.core.$ZodTypeDef & { innerType?: z.core.$ZodType; element?: z.core.$ZodType; shape?: Record<string, z.core.$ZodType> };
  if (def.innerType) return keysAt(def.innerType, path);
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(def.shape ?? {});
  const next = def.element ?? def.shape?.[head];
  return next ? keysAt(next, rest) : [];
}

function unknownKeys(schema: z.core.$ZodType, issue: Issue & { code: 'unrecognized_keys' }): readonly (SchemaFault & { meant?: string })[] {
  const known = keysAt(schema, issue.path as Path);
  return issue.keys.map((key) => ({
    path: [...(issue.path as Path), key],
    message: key.includes(' ') ? 'a comma inside { } begins a new field; put the value before it in quotes' : `unknown field${orNearest(key, known, `remove it, or use one of ${known.join(', ')}`)}`,
    meant: nearest(key, known),
  }));
}

/** All faults of one record, or its data. A field that is missing because its name is mistyped is said once, at the mistyped name. */
export function schemaFaults<T>(schema: z.ZodType<T>, raw: unknown): { readonly parsed?: T; readonly faults: readonly SchemaFault[] } {
  const result = schema.safeParse(raw);
  if (result.success) return { parsed: result.data, faults: [] };
  const issues = result.error.issues;
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(schema, issue) : []));
  const meant = new Set(unknown.flatMap(({ path, meant: name }) => (name === undefined ? [] : [[...path.slice(0, -1), name].join('.')])));
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const path = issue.path as Path;
    const value = valueAt(raw, path);
    return value === undefined && meant.has(path.join('.')) ? [] : [{ path, message: messageOf(issue, value) }];
  });
  return { faults: [...unknown.map(({ path, message }) => ({ path, message })), ...others] };
}
