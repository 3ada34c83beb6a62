import { Count } from '@/components/evidence/Count';
import { Sourced } from '@/components/evidence/Sourced';
import { LinkedText } from '@/components/evidence/LinkedText';
import { AboutPlaces } from '@/components/bodies/AboutPlaces';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { Flags } from '@/components/sources/Flags';
import { LinkList } from '@/components/sources/LinkList';
import { Places } from '@/components/sources/Places';
import { Facts } from '@/components/statements/Facts';
import { RecordSection } from '@/components/statements/RecordSection';
import { StatementEntry } from '@/components/statements/StatementEntry';
import { countryOf } from '@/lib/lookup/countries';
import { aboutEvidence } from '@/lib/bodies/about-evidence';
import { linkedSpeakers } from '@/lib/lookup/linked-speakers';
import { dataset } from '@/lib/dataset';
import { distinctLinks } from '@/lib/evidence/distinct-links';
import { places } from '@/lib/evidence/evidence-links';
import { linkedNames } from '@/lib/lookup/linked-names';
import { flags } from '@/lib/evidence/flags';
import { bodiesHref, bodyHref, countryHref, personHref } from '@/lib/site/links';
import { pageMetadata } from '@/lib/site/metadata';
import { counted } from '@/lib/words/plural';
import { referenceLinks } from '@/lib/evidence/reference-links';
import { absolute, siteProps } from '@/lib/site/site';
import { statementDetail } from '@/lib/evidence/statement-detail';
import { statementsOf } from '@/lib/lookup/speakers';
import { pageJsonLd } from '@/lib/site/structured-data';
import { recordVoice } from '@/lib/evidence/voices';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => dataset().persons.map(({ id }) => ({ id }));

function personOf(id: string) {
  const person = dataset().persons.find((p) => p.id === id);
  if (!person) throw new Error(`no person "${id}"`);
  return person;
}

export async function generateMetadata({ params }: Props) {
  const data = dataset();
  const person = personOf((await params).id);
  const said = statementsOf(data, person.id).length;
  return pageMetadata(data, { title: person.name, description: `${person.name}, ${person.role}: ${said > 0 ? counted(said, 'statement') : 'named, no statement'} in the sources. ${person.about}`, path: personHref(person.id) });
}

/** One person: as printed and as on record, what was said and on what evidence. A person is not a parliament. */
export default async function PersonPage({ params }: Props) {
  const data = dataset();
  const person = personOf((await params).id);
  const path = personHref(person.id);
  const details = statementsOf(data, person.id).map((s) => statementDetail(data, s));
  const country = person.country && countryOf(data, person.country);
  const body = data.bodies.find((b) => b.id === person.body);
  const references = referenceLinks(data, person.references);
  const held = aboutEvidence(data, person);
  return (
    <Page site={siteProps(data)} section={bodiesHref} url={absolute(data, path)}>
      <p className="crumb">
        <a href={bodiesHref}>Who spoke</a>
      </p>
      <h1>{person.name}</h1>
      <p className="lead">
        <LinkedText parts={linkedSpeakers(data, person.about, person.id)} /> <AboutPlaces evidence={held} />
      </p>
      <Facts
        facts={[
          ['Role as printed', <Sourced key="p" text={person.role} links={held} />],
          ['Role on record', person.role_on_record && <Sourced key="o" text={person.role_on_record} links={references} />],
          ['Name on record', person.on_record && <Sourced key="n" text={person.on_record} links={references} />],
          ['Country', country ? <a key="c" href={countryHref(country.slug)}>{country.name}</a> : person.no_country && <Sourced key="c" text={person.no_country} links={held} />],
          ['Named with', body && <a key="b" href={bodyHref(body.id)}>{body.name}</a>],
          ['Named in', <Places key="e" places={places(data, person.evidence)} />],
          ['Note', person.note && <Sourced key="t" text={person.note} links={distinctLinks([...held, ...references])} />],
          ['References', !person.role_on_record && !person.on_record && !person.note && references.length > 0 && <LinkList key="r" links={references} />],
        ]}
      />
      <Flags flags={flags(data, 'speakers', person.id)} />
      <section className="section" id="statements">
        <h2>
          What {person.name} said
          {details.length > 0 && (
            <>
              : <Count href="#statements">{counted(details.length, 'statement')}</Count>
            </>
          )}
        </h2>
        {details.length === 0 ? <p>Named in the sources; no statement of this person is in them.</p> : details.map((d) => <StatementEntry key={d.voice.id} detail={d} />)}
      </section>
      <RecordSection voices={data.record.filter((r) => r.speaker === person.id).map((r) => recordVoice(data, r))} linked={(note) => linkedNames(data, note)} />
      <JsonLd data={pageJsonLd(data, person.name, [['Who spoke', bodiesHref], [person.name, path]])} />
    </Page>
  );
}
