import { Count } from '@/components/evidence/Count';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { DocumentTable } from '@/components/sources/DocumentTable';
import { dataset } from '@/lib/dataset';
import { differencesHref, referencesHref, sourcesHref } from '@/lib/site/links';
import { pageMetadata } from '@/lib/site/metadata';
import { sourceRows } from '@/lib/sources/source-rows';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';

const title = 'Sources';
const path = sourcesHref;

export const generateMetadata = () =>
  pageMetadata(dataset(), { title, description: 'The documents everything here was taken from: publisher, date, link, and paragraph by paragraph what each establishes.', path });

/** The documents the facts were taken from. */
export default function SourcesPage() {
  const data = dataset();
  const archived = data.sources.some((s) => s.archive_url);
  return (
    <Page site={siteProps(data)} section={path} url={absolute(data, path)}>
      <h1>{title}</h1>
      <p className="lead">
        <Count href="#documents">{data.sources.length}</Count> documents. Their texts belong to their publishers and are not reprinted here; each page says in our own words what a paragraph establishes and what rests on it.
        {!archived && ' No archived copy of any of them is known to us.'}
      </p>
      <ul className="jump small">
        <li>
          <a href={differencesHref}>Where the sources differ</a> <Count href={`${differencesHref}#entries`}>{data.differences.length}</Count>
        </li>
        <li>
          <a href={referencesHref}>References outside these documents</a> <Count href={referencesHref}>{data.references.length}</Count>
        </li>
      </ul>
      <DocumentTable table={sourceRows(data)} total={data.statements.length} />
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
