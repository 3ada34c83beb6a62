/** Which voices a filter shows. Runs in the browser (see components/islands/statement-filter.ts), so it knows neither data nor page. */

/** A voice on the page: its facets ("kind:ngo", "demand:release") and the voices it answers or belongs to. `record`: of the public record, in no count. */
export interface FilterVoice {
  readonly id: string;
  readonly facets: readonly string[];
  readonly related: readonly string[];
  readonly record?: boolean;
}

/**
 * `found` are the voices that have every wanted facet, those of the public record only when a kind of evidence is wanted; `shown` adds their answers, and
 * the calls that found answers reply to, so that no reply is read without its call and no call without its reply. With nothing wanted all are shown.
 */
export function filterVoices(voices: readonly FilterVoice[], wanted: readonly string[]): { readonly found: ReadonlySet<string>; readonly shown: ReadonlySet<string> } {
  const byEvidence = wanted.some((w) => w.startsWith('evidence:'));
  const found = new Set(voices.filter((v) => (!v.record || byEvidence) && wanted.every((w) => v.facets.includes(w))).map((v) => v.id));
  if (wanted.length === 0) return { found, shown: new Set(voices.map((v) => v.id)) };
  const called = new Set(voices.filter((v) => found.has(v.id)).flatMap((v) => v.related));
  const shown = voices.filter((v) => found.has(v.id) || called.has(v.id) || v.related.some((id) => found.has(id)));
  return { found, shown: new Set(shown.map((v) => v.id)) };
}

/**
 * Which rows stay, given for each whether it holds a found voice, another shown voice, none of those shown, or no voice at all (an event). Events stay from
 * the first found row to the last: what happened between the statements a reader asked for.
 */
export function rowsShown(rows: readonly ('found' | 'shown' | 'hidden' | 'event')[]): readonly boolean[] {
  const first = rows.indexOf('found');
  const last = rows.lastIndexOf('found');
  return rows.map((row, i) => row === 'found' || row === 'shown' || (row === 'event' && first <= i && i <= last));
}
