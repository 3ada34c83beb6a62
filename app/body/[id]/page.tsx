import { Fragment } from 'react';
import { MemberMapFigure } from '@/components/bodies/MemberMapFigure';
import { Members } from '@/components/bodies/Members';
import { OnTheLetter } from '@/components/bodies/OnTheLetter';
import { Count } from '@/components/evidence/Count';
import { Sourced } from '@/components/evidence/Sourced';
import { LinkedText } from '@/components/evidence/LinkedText';
import { Words } from '@/components/evidence/Words';
import { AboutPlaces } from '@/components/bodies/AboutPlaces';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { Flags } from '@/components/sources/Flags';
import { LinkList } from '@/components/sources/LinkList';
import { Places } from '@/components/sources/Places';
import { Facts } from '@/components/statements/Facts';
import { RecordSection } from '@/components/statements/RecordSection';
import { StatementEntry } from '@/components/statements/StatementEntry';
import { memberList, signatoriesOf } from '@/lib/bodies/body-page';
import { filledWords } from '@/lib/counts/texts';
import { memberMap } from '@/lib/views/member-map';
import { countryOf } from '@/lib/lookup/countries';
import { aboutEvidence } from '@/lib/bodies/about-evidence';
import { linkedSpeakers } from '@/lib/lookup/linked-speakers';
import { dataset } from '@/lib/dataset';
import { distinctLinks } from '@/lib/evidence/distinct-links';
import { places } from '@/lib/evidence/evidence-links';
import { flags } from '@/lib/evidence/flags';
import { linkedNames } from '@/lib/lookup/linked-names';
import { bodyKind } from '@/lib/words/kinds';
import { bodiesHref, bodyHref, countryHref, personHref, signatoriesHref, viewHref } from '@/lib/site/links';
import { pageMetadata } from '@/lib/site/metadata';
import { counted, sentence } from '@/lib/words/plural';
import { referenceLinks } from '@/lib/evidence/reference-links';
import { absolute, siteProps } from '@/lib/site/site';
import { statementDetail } from '@/lib/evidence/statement-detail';
import { statementsOf } from '@/lib/lookup/speakers';
import { pageJsonLd } from '@/lib/site/structured-data';
import { recordVoice } from '@/lib/evidence/voices';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => dataset().bodies.map(({ id }) => ({ id }));

function bodyOf(id: string) {
  const body = dataset().bodies.find((b) => b.id === id);
  if (!body) throw new Error(`no body "${id}"`);
  return body;
}

export async function generateMetadata({ params }: Props) {
  const data = dataset();
  const body = bodyOf((await params).id);
  const said = statementsOf(data, body.id).length;
  return pageMetadata(data, { title: body.name, description: `${sentence(body.in_sentence)}: ${said > 0 ? counted(said, 'statement') : 'named, no statement'} in the sources. ${body.about}`, path: bodyHref(body.id) });
}

/** One body: what it is, what it said on what evidence, who belonged to it on that day. */
export default async function BodyPage({ params }: Props) {
  const data = dataset();
  const body = bodyOf((await params).id);
  const path = bodyHref(body.id);
  const details = statementsOf(data, body.id).map((s) => statementDetail(data, s));
  const list = memberList(data, body);
  const country = body.country && countryOf(data, body.country);
  const persons = data.persons.filter((p) => p.body === body.id).map((p) => ({ href: personHref(p.id), text: `${p.name}, ${p.role}` }));
  const isLetter = data.statements.some((s) => s.id === data.case.letter.statement && s.speaker === body.id);
  const onLetter = signatoriesOf(data, body);
  const references = referenceLinks(data, body.references);
  const held = aboutEvidence(data, body);
  return (
    <Page site={siteProps(data)} section={bodiesHref} url={absolute(data, path)}>
      <p className="crumb">
        <a href={bodiesHref}>Who spoke</a>
      </p>
      <h1>
        {body.name}
        {body.acronym && ` (${body.acronym})`}
      </h1>
      <p className="lead">
        <LinkedText parts={linkedSpeakers(data, body.about, body.id)} /> <AboutPlaces evidence={held} />
      </p>
      <div className={list && 'beside'}>
        <div>
          <Facts
            facts={[
              ['Kind', bodyKind[body.kind]],
              ['Seat', body.seat],
              ['Country', country ? <a key="c" href={countryHref(country.slug)}>{country.name}</a> : body.no_country && <Sourced key="c" text={body.no_country} links={held} />],
              ['Names', isLetter && <Count key="n" href={signatoriesHref}>{counted(data.signatures.length, 'name')}</Count>],
              ['Members', body.members && <Sourced key="b" text={body.members} links={references} />],
              ['Members then', list && <Fragment key="m"><Count href="#member-list">{counted(list.total, 'member')}</Count>, <a href="#statements">{list.when}</a></Fragment>],
              ['On the letter', onLetter.length > 0 && <Fragment key="o"><Count href="#on-the-letter">{counted(onLetter.length, 'member')}</Count>, as persons</Fragment>],
              ['Persons', persons.length > 0 && <LinkList key="p" links={persons} />],
              ['Named in', body.evidence && <Places key="e" places={places(data, body.evidence)} />],
              ['Note', body.note && <Sourced key="t" text={body.note} links={distinctLinks([...held, ...references])} />],
              ['References', !body.members && !body.note && references.length > 0 && <LinkList key="r" links={references} />],
            ]}
          />
          <Flags flags={flags(data, 'speakers', body.id)} />
        </div>
        {list && <MemberMapFigure map={memberMap(data, list.codes)} label={`Members of ${body.in_sentence}, ${list.when}`} subject={data.case.subject_label} rule={data.case.texts.membership_rule} borders={<Words words={filledWords(data, data.case.texts.borders_note)} />} />}
      </div>
      <section className="section" id="statements">
        <h2>
          What it said
          {details.length > 0 && (
            <>
              : <Count href="#statements">{counted(details.length, 'statement')}</Count>
            </>
          )}
        </h2>
        {details.length === 0 ? <p>Named in the sources; no statement of its own is in them.</p> : details.map((d) => <StatementEntry key={d.voice.id} detail={d} />)}
      </section>
      <RecordSection voices={data.record.filter((r) => r.speaker === body.id).map((r) => recordVoice(data, r))} linked={(note) => linkedNames(data, note)} />
      {onLetter.length > 0 && <OnTheLetter names={onLetter} />}
      {list && <Members list={list} rule={data.case.texts.membership_rule} map={viewHref(body.id)} />}
      <JsonLd data={pageJsonLd(data, body.name, [['Who spoke', bodiesHref], [body.name, path]])} />
    </Page>
  );
}
