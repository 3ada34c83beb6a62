import { BordersTables } from '@/components/about/BordersTables';
import { ClassLimits } from '@/components/about/ClassLimits';
import { ReferenceList } from '@/components/about/ReferenceList';
import { Count } from '@/components/evidence/Count';
import { Words } from '@/components/evidence/Words';
import { SeatsTable } from '@/components/about/SeatsTable';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { dataset } from '@/lib/dataset';
import { borderRows, disputedRows } from '@/lib/map/border-rows';
import { aboutPageHref, aboutParts, aboutSections, correctionsHref, sourcesHref } from '@/lib/site/links';
import { pageMetadata } from '@/lib/site/metadata';
import { referenceText } from '@/lib/evidence/reference-links';
import { referenceUses } from '@/lib/sources/reference-uses';
import { seatRows } from '@/lib/sources/seat-rows';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';
import { filledWords } from '@/lib/counts/texts';

const title = 'About';
const path = aboutPageHref;

export const generateMetadata = () => pageMetadata(dataset(), { title, description: 'What is counted and what is left out, where outlines, seats and memberships come from, how to cite, and the licence.', path });

/** Method, licence and citation from the case's own texts; borders from the tables of the map; seats and references computed from the data. */
export default function AboutPage() {
  const data = dataset();
  const { count_classes, share_classes } = data.case;
  const seats = seatRows(data);
  const sections = [...data.case.texts.about.map(({ id, title: text }) => ({ id, text })), { id: aboutParts.classes, text: 'Classes of the map' }, { id: aboutParts.seats, text: 'Seats of the chambers' }, { id: aboutParts.references, text: 'References outside the sources' }];
  return (
    <Page site={siteProps(data)} section={path} url={absolute(data, path)}>
      <h1>{title}</h1>
      <nav aria-label="On this page">
        <ul className="jump small">
          {sections.map((s) => (
            <li key={s.id}>
              <a href={`#${s.id}`}>{s.text}</a>
            </li>
          ))}
          <li>
            <a href={correctionsHref}>Corrections</a> {data.corrections.length > 0 ? <Count href={`${correctionsHref}#list`}>{data.corrections.length}</Count> : 0}
          </li>
        </ul>
      </nav>
      {data.case.texts.about.map((s) => (
        <section key={s.id} id={s.id} className="section prose">
          <h2>{s.title}</h2>
          {s.paragraphs.map((p) => (
            <p key={p}>
              <Words words={filledWords(data, p)} />
            </p>
          ))}
          {s.id === aboutSections.map && <BordersTables rows={borderRows(data.countries)} disputed={disputedRows(data.countries)} />}
        </section>
      ))}
      <ClassLimits
        scales={[
          { title: 'Names', reason: filledWords(data, count_classes.reason) },
          { title: 'Shares of a chamber', reason: filledWords(data, share_classes.reason) },
        ]}
      />
      <section className="section" id={aboutParts.seats}>
        <h2>Seats of the chambers</h2>
        <p className="note">The denominators of every share. Names of different chambers are never added.</p>
        <SeatsTable rows={seats} />
      </section>
      <section className="section" id={aboutParts.references}>
        <h2>References outside the sources</h2>
        <p className="note">
          Seats, memberships, editor’s notes and the public record rest on these. The documents the responses were taken from are on the page of <a href={sourcesHref}>sources</a>.
        </p>
        <ReferenceList rows={data.references.map((r) => ({ id: r.id, text: referenceText(r), url: r.url, note: r.note, uses: referenceUses(data, r.id) }))} />
      </section>
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
