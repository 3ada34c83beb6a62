import { Floor } from '@/components/demands/Floor';
import { Matrix } from '@/components/demands/Matrix';
import { Meanings } from '@/components/demands/Meanings';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { DifferenceCard } from '@/components/sources/DifferenceCard';
import { VoiceText } from '@/components/statements/VoiceText';
import { commonFloor } from '@/lib/demands/common-floor';
import { dataset } from '@/lib/dataset';
import { differencesOnDemands } from '@/lib/sources/difference-entries';
import { matrix } from '@/lib/demands/matrix';
import { pageMetadata } from '@/lib/site/metadata';
import { counted, inWords, sentence } from '@/lib/words/plural';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';
import type { Voice } from '@/lib/evidence/voices';

const title = 'What they asked for';
const path = '/demands/';

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
        <VoiceText key={v.id} voice={v} dated />
      ))}
    </section>
  );
}

/** Speakers × demands, what the demands mean, what the speakers have in common, and what was said back. */
export default function DemandsPage() {
  const data = dataset();
  const table = matrix(data);
  return (
    <Page site={siteProps(data)} section={path} url={absolute(data, path)}>
      <h1>{title}</h1>
      <p className="lead">
        <a href="#meanings">{counted(table.rows.length, 'demand')}</a>, and the {inWords(table.speakers)} speakers who make at least one of them. A mark opens the lines it rests on; an empty cell means that the text we hold does not say
        it, nothing more.
      </p>
      <ul className="keys small">
        <li className="mark">asked for</li>
        <li className="mark open">indirect: a condition, a warning or a headline</li>
        <li className="muted">Columns in order of time. Rows by how many speakers make the demand.</li>
      </ul>
      <Matrix table={table} addressedSide={data.case.addressed_side} names={counted(data.signatures.length, 'name')} />
      <section className="section floor">
        <Floor floor={commonFloor(table)} speakers={table.speakers} />
      </section>
      {differencesOnDemands(data, data.case.letter.statement).map((entry) => (
        <DifferenceCard key={entry.id} entry={entry} />
      ))}
      <div className="section halves">
        <Voices id="without" title="Spoke, but no demand in the text" voices={table.without} />
        <Voices id="replies" title={`${data.case.addressed_side}, on the calls as a whole`} voices={table.replies} />
      </div>
      <Meanings rows={table.rows} />
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
