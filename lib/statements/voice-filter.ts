/** Which voices a filter shows. Runs in the browser (see components/islands/statement-filter.ts), so it knows neither data nor page. */

/** A voice on the page: its facets ("kind:ngo", "demand:release") and the voices it answers or belongs to. */
export interface FilterVoice {
  readonly id: string;
  readonly facets: readonly string[];
  readonly related: readonly string[];
}

/**
 * `found` are the voices that have every wanted facet; `shown` adds their answers, and the calls that found answers reply to, so that
 * no reply is read without its call and no call without its reply. With nothing wanted all are found.
 */
export function filterVoices(voices: readonly FilterVoice[], wanted: readonly string[]): { readonly found: ReadonlySet<string>; readonly shown: ReadonlySet<string> } {
  const found = new Set(voices.filter((v) => wanted.every((w) => v.facets.includes(w))).map((v) => v.id));
  const called = new Set(voices.filter((v) => found.has(v.id)).flatMap((v) => v.related));
  const shown = voices.filter((v) => found.has(v.id) || called.has(v.id) || v.related.some((id) => found.has(id)));
  return { found, shown: new Set(shown.map((v) => v.id)) };
}
