/** What rests on each reference outside the held sources. */
import { countryOf } from '../lookup/countries';
import { distinctLinks } from '../evidence/distinct-links';
import type { Dataset } from '../schema';
import { bodyHref, countryHref, differenceHref, eventHref, personHref, recordHref, signatureHref, sourceHref, statementHref } from '../site/links';
import { dateText } from '../words/dates';
import { statementName } from '../evidence/statement-detail';
import type { Link } from '../evidence/voices';

/** Uses of the reference with this id, as links to the lines that rest on it. Memberships and seats are named once, not one by one. */
export function referenceUses(data: Dataset, id: string): readonly Link[] {
  const used = (ids: readonly string[] = []): boolean => ids.includes(id);
  const seats = data.chambers.some((c) => c.reference === id);
  const members = data.bodies.flatMap((b) => {
    const rows = b.membership !== undefined && data.memberships.some((m) => m.body === b.membership && m.reference === id);
    return rows ? [{ href: `${bodyHref(b.id)}#member-list`, text: `Members of ${b.in_sentence}` }] : [];
  });
  return distinctLinks([
    ...(seats ? [{ href: '#seats', text: 'Seats of the chambers' }] : []),
    ...members,
    ...data.signatures.filter((s) => s.note_reference === id).map((s) => ({ href: signatureHref(s.n), text: `No. ${s.n}, ${s.name}` })),
    ...data.bodies.filter((b) => used(b.references)).map((b) => ({ href: bodyHref(b.id), text: b.name })),
    ...data.persons.filter((p) => used(p.references)).map((p) => ({ href: personHref(p.id), text: p.name })),
    ...data.statements.filter((s) => used(s.references)).map((s) => ({ href: statementHref(s.id), text: statementName(data, s) })),
    ...data.events.filter((e) => used(e.references)).map((e) => ({ href: eventHref(e.id), text: e.title })),
    ...data.sources.filter((s) => used(s.references)).map((s) => ({ href: sourceHref(s.id), text: s.short })),
    ...data.record.filter((r) => used(r.references)).map((r) => ({ href: recordHref(r.id), text: `Public record, ${dateText(r.date)}` })),
    ...data.notes.filter((n) => used(n.references)).flatMap((n) => n.countries.map((code) => ({ href: countryHref(countryOf(data, code).slug), text: countryOf(data, code).name }))),
    ...data.differences.filter((d) => d.versions.some((v) => used(v.references))).map((d) => ({ href: differenceHref(d.id), text: d.question })),
  ]);
}
