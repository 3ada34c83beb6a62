/** Everything a country's page shows, as one value: the page itself only lays it out. */
import { asked, type Asked } from './asked';
import { shareLines, type ShareLine } from './chamber-shares';
import { citation } from '../site/citation';
import { countryDifferences, countryNotes, type NoteRow } from './notes';
import { countryTimeline, type TimelineRow } from './timeline';
import { speakersFrom, type Spoken } from './voices';
import { countryDescription, countrySentence, countryTitle } from './words';
import type { Country, Dataset } from '../schema';
import { countryHref } from '../site/links';
import { memberBodyRows, type MemberBodyRow } from './member-bodies';
import { beforeAndAfter, neighbours, type BeforeAndAfter, type Neighbour } from './neighbours';
import type { Part } from '../lookup/linked-names';
import { rankOf, type Rank } from '../counts/rank';
import { referenceLinks } from '../evidence/reference-links';
import { signatureGroups, type SignatureGroup } from '../counts/signature-groups';
import { tallies, type CountryTally } from '../counts/tally';
import type { Link } from '../evidence/voices';

/** One country, as its page shows it. Lists are empty, never missing, where there is nothing. */
export interface CountryPage {
  readonly country: Country;
  readonly isSubject: boolean;
  readonly tally?: CountryTally;
  readonly names: number;
  /** Names on the whole letter: the denominator. */
  readonly total: number;
  readonly title: string;
  readonly sentence: readonly Part[];
  readonly description: string;
  readonly rank?: Rank;
  readonly shares: readonly ShareLine[];
  readonly groups: readonly SignatureGroup[];
  /** What the forms of names "on record" rest on. */
  readonly onRecordSources: readonly Link[];
  /** Everything said from there, in time order. */
  readonly timeline: readonly TimelineRow[];
  readonly speakers: Spoken;
  readonly bodies: readonly MemberBodyRow[];
  readonly asked: readonly Asked[];
  readonly notes: readonly NoteRow[];
  readonly differences: readonly Link[];
  readonly region: readonly Neighbour[];
  readonly order: BeforeAndAfter;
  readonly citation: string;
}

/** References behind "on record" forms, each once. */
function onRecordSources(data: Dataset, tally?: CountryTally): readonly Link[] {
  const ids = (tally?.signatures ?? []).flatMap((s) => (s.on_record !== undefined && s.note_reference !== undefined ? [s.note_reference] : []));
  return referenceLinks(data, [...new Set(ids)]);
}

/** The page of one country of the registry, with or without a name on the letter. */
export function countryPage(data: Dataset, country: Country): CountryPage {
  const { alpha2 } = country;
  const rows = tallies(data);
  const tally = rows.find((t) => t.country === alpha2);
  const rank = rankOf(rows, alpha2);
  const names = tally?.names ?? 0;
  const title = countryTitle(country, names, data.signatures.length);
  return {
    country,
    isSubject: alpha2 === data.case.subject,
    tally,
    names,
    total: data.signatures.length,
    title,
    sentence: countrySentence(data, country, tally, rank),
    description: countryDescription(data, country, tally),
    rank,
    shares: shareLines(tally, data),
    groups: tally ? signatureGroups(tally) : [],
    onRecordSources: onRecordSources(data, tally),
    timeline: countryTimeline(data, alpha2, tally),
    speakers: speakersFrom(data, alpha2),
    bodies: memberBodyRows(data, alpha2),
    asked: asked(data, alpha2, tally),
    notes: countryNotes(data, alpha2, tally),
    differences: countryDifferences(data, alpha2, tally),
    region: neighbours(data, country),
    order: beforeAndAfter(data, country),
    citation: citation(data, title, countryHref(country.slug)),
  };
}
