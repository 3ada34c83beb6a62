import { NamedList } from '@/components/bodies/NamedList';
import { SpeakerTable } from '@/components/bodies/SpeakerTable';
import { Count } from '@/components/evidence/Count';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { dataset } from '@/lib/dataset';
import { evidenceLinks } from '@/lib/evidence/evidence';
import { pageMetadata } from '@/lib/site/metadata';
import { counted } from '@/lib/words/plural';
import { absolute, siteProps } from '@/lib/site/site';
import { namedOnly, speakerGroups, type NamedOnly } from '@/lib/bodies/speaker-groups';
import { allStatementsHref, bodiesHref } from '@/lib/site/links';
import { pageJsonLd } from '@/lib/site/structured-data';

const title = 'Who spoke';
const path = bodiesHref;

export const generateMetadata = () => {
  const data = dataset();
  return pageMetadata(data, { title, description: 'Every body and person with a statement in the sources: what was said, when, and how strong the evidence is.', path });
};

/** Bodies and persons that spoke, by kind; those only named stand apart. */
export default function BodiesPage() {
  const data = dataset();
  const groups = speakerGroups(data);
  const speakers = groups.flatMap((g) => g.rows).length;
  const named = namedOnly(data);
  const evidence = ({ entry }: NamedOnly) => (entry.evidence ?? []).flatMap((e) => evidenceLinks(data, e));
  return (
    <Page site={siteProps(data)} section={path} url={absolute(data, path)}>
      <h1>{title}</h1>
      <p className="lead">
        <Count href="#speakers">{counted(speakers, 'speaker')}</Count> with <Count href={allStatementsHref}>{counted(data.statements.length, 'statement')}</Count>. {data.case.texts.membership_rule}
      </p>
      <ul className="jump small">
        {groups.map((g) => (
          <li key={g.id}>
            <a href={`#${g.id}`}>{g.title}</a>{' '}
            <Count href={`#${g.id}`}>{g.rows.length}</Count>
          </li>
        ))}
        {named.length > 0 && (
          <li>
            <a href="#named">Named, without a statement</a> <Count href="#named">{named.length}</Count>
          </li>
        )}
      </ul>
      <SpeakerTable groups={groups} />
      {named.length > 0 && (
        <section className="section" id="named">
          <h2>Named, without a statement in the sources</h2>
          <NamedList named={named} evidence={evidence} />
        </section>
      )}
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
