import type { Metadata } from 'next';
import { type DirectoryEntry, FindPage } from '@/components/find/FindPage';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { dataset } from '@/lib/dataset';
import type { Dataset } from '@/lib/dataset/schema';
import { pageMetadata } from '@/lib/site/metadata';
import { counted } from '@/lib/words/plural';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';
import { tallies } from '@/lib/counts/tally';

const path = '/find/';
const title = 'Find a country or a person';

export const generateMetadata = (): Metadata =>
  pageMetadata(dataset(), { title, description: `Every country and territory, with the number of names on ${dataset().case.letter.in_sentence}; and the way to all signatories, bodies and persons.`, path });

function entries(data: Dataset): readonly DirectoryEntry[] {
  const names = new Map(tallies(data).map((t) => [t.country, t.names]));
  return [...data.countries].sort((a, b) => a.name.localeCompare(b.name, 'en')).map((c) => ({ slug: c.slug, name: c.name, names: names.get(c.alpha2) ?? 0 }));
}

/** Countries, signatories, bodies and persons by any of their names. */
export default function Find() {
  const data = dataset();
  const lists = [
    { href: '/signatories/', text: `All ${counted(data.signatures.length, 'signatory', 'signatories')}` },
    { href: '/bodies/', text: 'All bodies and persons' },
    { href: '/statements/', text: 'All statements' },
  ];
  return (
    <Page site={siteProps(data)} url={absolute(data, path)}>
      <h1>{title}</h1>
      <p className="lead">Every country and territory has a page of its own, also where nobody signed; every signatory, body and person has a place in a list.</p>
      <FindPage entries={entries(data)} lists={lists} />
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
