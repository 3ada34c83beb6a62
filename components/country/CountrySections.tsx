import type { CountryPage } from '@/lib/country/page';
import type { Link } from '@/lib/evidence/voices';
import { AskedFor } from './AskedFor';
import { CountryNotes } from './CountryNotes';
import { LookedThrough } from './LookedThrough';
import { MemberBodies } from './MemberBodies';
import { RegionList } from './RegionList';
import { SignedNames } from './SignedNames';
import { Timeline } from './Timeline';
import { statementsHref } from '@/lib/site/links';

/** The case's own words for this page, with their counts filled in. */
export interface CountryTexts {
  readonly none: string;
  readonly membershipRule: string;
  readonly addressedSide: string;
}

/** Everything below the number, in the order a reader asks: who signed, who spoke, to what it belonged, what was asked, notes. */
export function CountrySections({ page, texts, sources }: { page: CountryPage; texts: CountryTexts; sources: readonly Link[] }) {
  const { country, tally, names, bodies } = page;
  const x = country.in_sentence;
  const nobody = `The sources we hold record no statement by a person or body from ${x}.`;
  return (
    <>
      {tally && <SignedNames groups={page.groups} sources={page.onRecordSources} />}
      <Timeline title={`Voices from ${x} in time order`} rows={page.timeline} counted={page.names === 0} addressedSide={texts.addressedSide} none={nobody} />
      <MemberBodies
        title={`Bodies that spoke, to which ${x} or its parliament belonged`}
        rule={texts.membershipRule}
        rows={bodies}
        none={`None of the bodies that spoke lists ${x} or its parliament as a member on that day.`}
      />
      {page.asked.length > 0 && <AskedFor all={page.asked} />}
      {(page.notes.length > 0 || page.differences.length > 0) && <CountryNotes title={`Notes on ${x}`} notes={page.notes} differences={page.differences} />}
      {names === 0 && !page.isSubject && (
        <LookedThrough rule={texts.none} sources={sources} record={{ href: statementsHref, text: 'Statements and the public record' }} />
      )}
      <RegionList region={country.region} names={names} all={page.region} />
    </>
  );
}
