/** Who from a country asked for what: its signatories together, then each speaker. Every demand with the place it rests on. */
import type { Dataset, Statement } from '../schema';
import { evidenceHref, placeText, sourceOf } from '../evidence/evidence';
import { demandHref } from '../site/links';
import { speaker, statementsFrom } from '../lookup/speakers';
import type { CountryTally } from '../counts/tally';
import { counted } from '../words/plural';
import type { Link } from '../evidence/voices';

/** One demand; `indirect` is no request of its own: a condition, a purpose, a warning, a hope or a headline. */
export interface AskedDemand {
  readonly label: string;
  readonly href: string;
  readonly indirect: boolean;
  readonly evidence: Link;
}

/** The demands of one statement; `who` leads to the speaker, or to the names of the signatories. */
export interface Asked {
  readonly id: string;
  readonly who: Link;
  readonly demands: readonly AskedDemand[];
}

const demandsOf = (data: Dataset, s: Statement): readonly AskedDemand[] =>
  s.demands.map(({ demand, form, evidence }) => ({
    label: data.demands.find((d) => d.id === demand)?.label ?? demand,
    href: demandHref(demand),
    indirect: form === 'indirect',
    evidence: { href: evidenceHref(data, evidence), text: placeText(sourceOf(data, evidence.source), evidence.paragraphs) },
  }));

/** The one signatory by name; more are counted. */
function signatories(tally?: CountryTally): string {
  const [first, second] = tally?.signatures ?? [];
  return first && !second ? first.name : `the ${counted(tally?.names ?? 0, 'signatory', 'signatories')}`;
}

/** Statements with a demand, the letter first if somebody from the country signed it. */
export function asked(data: Dataset, alpha2: string, tally?: CountryTally): readonly Asked[] {
  const letter = data.statements.filter((s) => tally !== undefined && s.id === data.case.letter.statement);
  const spoken = statementsFrom(data, alpha2).map((s) => ({ s, who: speaker(data, s.speaker) }));
  return [
    ...letter.map((s) => ({ id: s.id, who: { href: '#signed', text: signatories(tally) }, demands: demandsOf(data, s) })),
    ...spoken.map(({ s, who }) => ({ id: s.id, who: { href: who.href, text: who.name }, demands: demandsOf(data, s) })),
  ].filter((a) => a.demands.length > 0);
}
