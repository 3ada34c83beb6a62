/** The places on which it rests what a body or person is said to be: where it is named, and where it speaks. */
import type { Body, Dataset, Person } from '../schema';
import { places } from '../evidence/evidence-links';
import { distinctLinks } from '../evidence/distinct-links';
import { referenceLinks } from '../evidence/reference-links';
import type { Link } from '../evidence/voices';
import { statementsOf } from '../lookup/speakers';

/** "Gazette ¶ 16, 17"; public references only where no held source names it. */
export function aboutEvidence(data: Dataset, who: Pick<Body | Person, 'id' | 'evidence' | 'references'>): readonly Link[] {
  const evidence = [...(who.evidence ?? []), ...statementsOf(data, who.id).flatMap((s) => s.evidence)];
  const held = distinctLinks(places(data, evidence).map(({ href, text }) => ({ href, text })));
  return held.length > 0 ? held : referenceLinks(data, who.references);
}
