/**
 * The shape of every file in `data/`, in one folder; a file is a subject.
 *
 * Field names are the ones the files carry (snake_case, after Popolo: `other_names`, `in_sentence`), from file to page, so that
 * an editor, a type and an error message all say the same word. Objects are strict: a key that is not listed is a fault.
 * Joins (does this id exist?) are not checked here but in `lib/dataset/rules/references.ts`; sums in `lib/dataset/rules/assertions.ts`.
 */
export * from './values';
export * from './evidence';
export * from './date';
export * from './world';
export * from './sources';
export * from './letter';
export * from './speakers';
export * from './responses';
export * from './notes';
export * from './ledger';
export * from './case';
export * from './dataset';
export * from './files';
export * from './joins';
