/** The signing, as a voice among the others of a country: an act of its persons, dated as the letter is. */
import type { Dataset, Statement } from '../schema';
import { countryOf } from '../lookup/countries';
import { counted } from '../words/plural';
import { voiceOf, type Voice } from '../evidence/voices';
import type { CountryTally } from '../counts/tally';

/** "60 persons printed under Norway sign the open letter"; a single one is named. Leads to the names. */
export function signing(data: Dataset, letter: Statement, tally: CountryTally): Voice {
  const under = countryOf(data, tally.country).in_sentence;
  const [first] = tally.signatures;
  const alone = tally.names === 1 && first;
  const whole = voiceOf(data, letter);
  return {
    ...whole,
    name: alone ? alone.name : counted(tally.names, 'person'),
    href: '#signed',
    role: `printed under ${under}`,
    summary: `${alone ? 'signs' : 'sign'} ${data.case.letter.in_sentence}`,
    quote: undefined,
    evidence: whole.evidence.slice(0, 1),
    note: undefined,
  };
}
