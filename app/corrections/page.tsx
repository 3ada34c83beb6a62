import { JsonLd } from '@/components/page/JsonLd';
import { Page, reportHref } from '@/components/page/Page';
import { dataset } from '@/lib/dataset';
import { correctionsHref, differencesHref } from '@/lib/site/links';
import { isoToText } from '@/lib/words/dates';
import { pageMetadata } from '@/lib/site/metadata';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';

const title = 'Corrections';
const path = correctionsHref;

export const generateMetadata = () => pageMetadata(dataset(), { title, description: 'Published facts that were changed: what stood there, what stands there now, and why.', path });

/** Every published fact that was changed, newest first. */
export default function CorrectionsPage() {
  const data = dataset();
  const { corrections } = data;
  return (
    <Page site={siteProps(data)} url={absolute(data, path)}>
      <h1>{title}</h1>
      <p className="lead" id={corrections.length === 0 ? 'list' : undefined}>
        {corrections.length === 0 ? 'None so far. ' : ''}When a published fact is changed, this page says what stood there before and why. Version {isoToText(data.case.version)}.
      </p>
      {corrections.length > 0 && (
        <table className="corrections stacks" id="list">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Where</th>
              <th scope="col">Before</th>
              <th scope="col">Now</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {corrections.map((c) => (
              <tr key={`${c.date} ${c.where}`}>
                <th scope="row">
                  <time dateTime={c.date}>{isoToText(c.date)}</time>
                </th>
                <td>{c.where}</td>
                <td data-label="Before">{c.before}</td>
                <td data-label="Now">{c.after}</td>
                <td>{c.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <section className="section">
        <h2>Report an error</h2>
        <p>
          Every page, and with it every view of the map, ends with a link that carries its own address. The address does not say the line: name it by its number or paragraph, and where the right form can be read; a link to a public copy helps most. <a href={reportHref(data.case.report_to, absolute(data, path))}>Report an error</a>
        </p>
        <p>
          What a letter prints stays as printed; what is known besides stands beside it as a note with its own source. Where sources contradict each other, both stand on <a href={differencesHref}>Where the sources differ</a>.
        </p>
      </section>
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
