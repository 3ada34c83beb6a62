/** Where a voice stands on the page of statements. */
import type { Voice } from '../evidence/voices';

/** Anchor on that page: a statement by its id, a public-record entry as `record-<id>`. */
export const anchorOf = ({ id, fromRecord }: Pick<Voice, 'id' | 'fromRecord'>): string => (fromRecord ? `record-${id}` : id);
