import type { Metadata } from 'next';
import { FindPage } from '@/components/find/FindPage';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { dataset } from '@/lib/dataset';
import { countryEntries, formerEntries, listings, withoutName } from '@/lib/find/directory';
import { countryOf } from '@/lib/lookup/countries';
import { findHref } from '@/lib/site/links';
import { pageMetadata } from '@/lib/site/metadata';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';

const path = findHref;
const title = 'Find a country or a person';

export const generateMetadata = (): Metadata =>
  pageMetadata(dataset(), { title, description: `Every country and territory, with the number of names on ${dataset().case.letter.in_sentence}; and all signatories, bodies and persons.`, path });

/** Countries, signatories, bodies and persons by any of their names. */
export default function Find() {
  const data = dataset();
  const entries = countryEntries(data);
  return (
    <Page site={siteProps(data)} url={absolute(data, path)}>
      <h1>{title}</h1>
      <p className="lead">Every country and territory has a page of its own, also where nobody signed; every signatory, body and person has a place in a list.</p>
      <FindPage entries={entries} without={withoutName(data)} addressed={countryOf(data, data.case.subject).in_sentence} former={formerEntries(data)} listings={listings(data)} />
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
