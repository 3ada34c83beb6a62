/** Looking into records that may be anything: the rules work on what is written, even where other fields of it are wrong. */
import type { Path } from './table';

export interface Value {
  readonly path: Path;
  readonly value: unknown;
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Direct members of a mapping or list. */
function members(value: unknown): readonly [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((v, i) => [i, v]);
  return isMapping(value) ? Object.entries(value) : [];
}

/** All values at a field such as `demands.evidence.source`, going through lists on the way, last one included. */
export function valuesAt(raw: unknown, field: string, path: Path = []): readonly Value[] {
  if (Array.isArray(raw)) return raw.flatMap((v, i) => valuesAt(v, field, [...path, i]));
  if (field === '') return raw === undefined ? [] : [{ path, value: raw }];
  if (!isMapping(raw)) return [];
  const [head = '', ...rest] = field.split('.');
  return valuesAt(raw[head], rest.join('.'), [...path, head]);
}

/** The value at a path, if there is one. */
export const valueAt = (raw: unknown, path: Path): unknown => path.reduce<unknown>((v, key) => members(v).find(([k]) => k === key)?.[1], raw);

/** Every text in a record, at any depth. */
export function textsIn(raw: unknown, path: Path = []): readonly { readonly path: Path; readonly value: string }[] {
  if (typeof raw === 'string') return [{ path, value: raw }];
  return members(raw).flatMap(([key, v]) => textsIn(v, [...path, key]));
}
