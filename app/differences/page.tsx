import { Count } from '@/components/evidence/Count';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { DifferenceCard } from '@/components/sources/DifferenceCard';
import { dataset } from '@/lib/dataset';
import { differencesHref, sourcesHref } from '@/lib/site/links';
import { differenceEntries } from '@/lib/sources/difference-entries';
import { counted } from '@/lib/words/plural';
import { pageMetadata } from '@/lib/site/metadata';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';

const title = 'Where the sources differ';
const path = differencesHref;

export const generateMetadata = () => pageMetadata(dataset(), { title, description: 'Both versions, both places, side by side, and what this site shows.', path });

/** Every known difference, neutral: versions, places, what is on record, what we show. */
export default function DifferencesPage() {
  const data = dataset();
  const entries = differenceEntries(data);
  return (
    <Page site={siteProps(data)} section={sourcesHref} url={absolute(data, path)}>
      <p className="crumb">
        <a href={sourcesHref}>Sources</a>
      </p>
      <h1>{title}</h1>
      <p className="lead">Both versions, both places, side by side. We do not decide who is right; we say what this site shows and why.</p>
      <nav aria-label="Entries" className="entries">
        <h2>
          <Count href="#entries">{entries.length}</Count> entries
        </h2>
        <ol id="entries">
          {entries.map((e) => (
            <li key={e.id}>
              <a href={`#${e.id}`}>{e.question}</a>
              <span className="small muted">
                {e.sides.documents > 0 && <Count href={`#${e.id}`}>{counted(e.sides.documents, 'document')}</Count>}
                {e.sides.documents > 0 && e.sides.record && ', '}
                {e.sides.record && 'public record'}
              </span>
            </li>
          ))}
        </ol>
      </nav>
      {entries.map((e) => (
        <DifferenceCard key={e.id} entry={e} />
      ))}
      <JsonLd data={pageJsonLd(data, title, [['Sources', sourcesHref], [title, path]])} />
    </Page>
  );
}
