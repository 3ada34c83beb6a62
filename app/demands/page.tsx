import { Floor } from '@/components/demands/Floor';
import { LeftOutSection } from '@/components/demands/LeftOutSection';
import { Matrix } from '@/components/demands/Matrix';
import { Meanings } from '@/components/demands/Meanings';
import { Speakers } from '@/components/demands/Speakers';
import { Count } from '@/components/evidence/Count';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { ReplyText } from '@/components/statements/ReplyText';
import { commonFloors } from '@/lib/demands/common-floor';
import { dataset } from '@/lib/dataset';
import { differenceEntry } from '@/lib/sources/difference-entries';
import { flags } from '@/lib/evidence/flags';
import { leftOut } from '@/lib/demands/left-out';
import { matrix } from '@/lib/demands/matrix';
import { pageMetadata } from '@/lib/site/metadata';
import { indirectWords } from '@/lib/words/kinds';
import { inWords, sentence } from '@/lib/words/plural';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';
import type { Voice } from '@/lib/evidence/voices';
import { demandsPageHref } from '@/lib/site/links';

const title = 'What they asked for';
const path = demandsPageHref;

export const generateMetadata = () => {
  const table = matrix(dataset());
  return pageMetadata(dataset(), { title, description: `${sentence(inWords(table.rows.length))} demands and the ${inWords(table.speakers)} speakers who make at least one of them; every cell opens its evidence.`, path });
};

function Voices({ id, title: heading, voices }: { id: string; title: string; voices: readonly Voice[] }) {
  if (voices.length === 0) return null;
  return (
    <section id={id}>
      <h2>{heading}</h2>
      {voices.map((v) => (
        <ReplyText key={v.id} reply={v} dated />
      ))}
    </section>
  );
}

/** Speakers × demands, what the demands mean, what the speakers have in common, and what was said back. */
export default function DemandsPage() {
  const data = dataset();
  const table = matrix(data);
  const side = data.case.addressed_side;
  return (
    <Page site={siteProps(data)} section={path} url={absolute(data, path)}>
      <h1>{title}</h1>
      <p className="lead">
        <Count href="#meanings">{table.rows.length} demands</Count>, and the <Count href="#speakers">{inWords(table.speakers)} speakers</Count> who make at least one of them. A mark opens the lines it rests on; an empty cell means that
        the text we hold does not say it, nothing more.
      </p>
      <ul className="keys small">
        <li className="mark">asked for</li>
        <li className="mark open">indirect: {indirectWords}</li>
        <li className="muted">
          Columns in order of time, what is dated by month at the end of it; rows by how many speakers make the demand. What {side} replied on one point in the documents stands below it; on the others the documents hold no reply, or only one on the call as a whole.{' '}
          <a href="#replies">All replies, in full</a>
        </li>
      </ul>
      <Matrix table={table} addressedSide={side} />
      <Floor floors={commonFloors(table)} />
      {leftOut(data, table).map(({ difference, asked }) => (
        <LeftOutSection key={difference.id} asked={asked} entry={differenceEntry(data, difference)} />
      ))}
      <div className="section halves">
        <Voices id="without" title="Spoke, but no demand in the text" voices={table.without} />
        <Voices id="replies" title={`${side}, all replies in full`} voices={table.replies} />
      </div>
      <Meanings rows={table.rows} flags={(id) => flags(data, 'demands', id)} />
      <Speakers table={table} />
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
