import { DateText, Precision } from '@/components/evidence/DateText';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { dataset } from '@/lib/dataset';
import { sourceKind } from '@/lib/words/kinds';
import { sourceHref } from '@/lib/site/links';
import { pageMetadata } from '@/lib/site/metadata';
import { counted } from '@/lib/words/plural';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';

const title = 'Sources';
const path = '/sources/';

export const generateMetadata = () =>
  pageMetadata(dataset(), { title, description: 'The documents everything here was taken from: publisher, date, link, and paragraph by paragraph what each establishes.', path });

/** The documents the facts were taken from. */
export default function SourcesPage() {
  const data = dataset();
  const restsOn = (id: string) => data.statements.filter((s) => s.evidence.some((e) => e.source === id)).length;
  return (
    <Page site={siteProps(data)} section={path} url={absolute(data, path)}>
      <h1>{title}</h1>
      <p className="lead">
        {counted(data.sources.length, 'document')}. Their texts belong to their publishers and are not reprinted here; each page says in our own words what a paragraph establishes and what rests on it.
      </p>
      <ul className="jump small">
        <li>
          <a href="/differences/">Where the sources differ</a> {data.differences.length}
        </li>
        <li>
          <a href="/about/#references">References outside these sources</a> {data.references.length}
        </li>
      </ul>
      <table className="documents stacks">
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">Publisher</th>
              <th scope="col">Date</th>
              <th scope="col">Kind</th>
              <th scope="col" className="num">
                Statements
              </th>
            </tr>
          </thead>
          <tbody>
            {data.sources.map((s) => (
              <tr key={s.id}>
                <th scope="row">
                  <a href={sourceHref(s.id)}>{s.title}</a>
                  <span className="small muted">{s.about}</span>
                </th>
                <td>{s.publisher}</td>
                <td>
                  <DateText date={s.date} />
                  <Precision date={s.date} />
                </td>
                <td>{sourceKind[s.kind]}</td>
                <td className="num" data-label="Statements">
                  <a href={`${sourceHref(s.id)}#paragraphs`}>{restsOn(s.id)}</a>
                </td>
              </tr>
            ))}
          </tbody>
      </table>
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
