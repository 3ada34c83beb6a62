import { DateText } from '@/components/evidence/DateText';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { Flags } from '@/components/sources/Flags';
import { LetterLines } from '@/components/sources/LetterLines';
import { LinkList } from '@/components/sources/LinkList';
import { PlaceLinks } from '@/components/sources/PlaceLinks';
import { RestsOnIt } from '@/components/sources/RestsOnIt';
import { ParagraphTable } from '@/components/sources/ParagraphTable';
import { Facts } from '@/components/statements/Facts';
import { dataset } from '@/lib/dataset';
import { precisionText } from '@/lib/words/dates';
import { sourceOf } from '@/lib/evidence/evidence';
import { flags } from '@/lib/evidence/flags';
import { letterLines } from '@/lib/signatures/letter-lines';
import { quotedWordsOpen, sourceKind } from '@/lib/words/kinds';
import { sourceHref, sourcesHref } from '@/lib/site/links';
import { pageMetadata } from '@/lib/site/metadata';
import { sentence } from '@/lib/words/plural';
import { referenceLinks } from '@/lib/evidence/reference-links';
import { absolute, siteProps } from '@/lib/site/site';
import { factsOn, factsOnSource, furniture, paragraphLabel } from '@/lib/sources/source-facts';
import { pageJsonLd } from '@/lib/site/structured-data';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => dataset().sources.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props) {
  const data = dataset();
  const source = sourceOf(data, (await params).id);
  return pageMetadata(data, { title: source.title, description: `${source.publisher}: ${source.about}`, path: sourceHref(source.id) });
}

/** One document, paragraph by paragraph: what it establishes, and which facts rest on it. */
export default async function SourcePage({ params }: Props) {
  const data = dataset();
  const source = sourceOf(data, (await params).id);
  const path = sourceHref(source.id);
  const references = referenceLinks(data, source.references);
  const unused = furniture(data, source);
  const precision = precisionText(source.date);
  return (
    <Page site={siteProps(data)} section={sourcesHref} url={absolute(data, path)}>
      <p className="crumb">
        <a href={sourcesHref}>Sources</a>
      </p>
      <h1>{source.title}</h1>
      <p className="lead">{source.about}</p>
      <Facts
        facts={[
          ['Publisher', source.publisher],
          ['Author', source.author],
          ['Date', <span key="d"><DateText date={source.date} />{precision && ` (${precision})`}</span>],
          ['Date known from', sentence(source.date.basis)],
          ['Kind', sourceKind[source.kind]],
          ['Published copy', <a key="u" href={source.url} rel="noreferrer">{source.url}</a>],
          ['Archived copy', source.archive_url ? <a key="a" href={source.archive_url} rel="noreferrer">{source.archive_url}</a> : 'None known to us'],
          ['Quoted words', quotedWordsOpen[`${source.fragments}`]],
          ['Page furniture', unused.length > 0 && <span key="f"><PlaceLinks runs={unused} />: kept in the count of paragraphs, no evidence</span>],
          ['Note', source.note],
          ['References', references.length > 0 && <LinkList key="r" links={references} />],
          ['Text used', <span key="s" className="small muted">SHA-256 <span className="hash">{source.sha256}</span></span>],
        ]}
      />
      <Flags flags={flags(data, 'sources', source.id)} />
      <section className="section" id="paragraphs">
        <h2>Paragraph by paragraph</h2>
        <p className="note">Paragraphs are counted over the lines of the text that are not empty. The words are the publisher’s; the descriptions are ours.</p>
        <ParagraphTable rows={source.paragraphs.map((row) => ({ row, label: paragraphLabel(row), facts: factsOn(data, source, row) }))} />
      </section>
      {source.id === data.case.letter.source && <LetterLines title="The list, line by line" lines={letterLines(data)} />}
      <RestsOnIt groups={factsOnSource(data, source)} />
      <JsonLd data={pageJsonLd(data, source.title, [['Sources', sourcesHref], [source.title, path]])} />
    </Page>
  );
}
