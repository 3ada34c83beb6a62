import { Floor } from '@/components/demands/Floor';
import { Matrix } from '@/components/demands/Matrix';
import { Meanings } from '@/components/demands/Meanings';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { Flags } from '@/components/sources/Flags';
import { VoiceText } from '@/components/statements/VoiceText';
import { commonFloor } from '@/lib/common-floor';
import { dataset } from '@/lib/dataset';
import { flags } from '@/lib/flags';
import { matrix } from '@/lib/matrix';
import { pageMetadata } from '@/lib/metadata';
import { counted, inWords, sentence } from '@/lib/plural';
import { absolute, siteProps } from '@/lib/site';
import { pageJsonLd } from '@/lib/structured-data';

const title = 'What they asked for';
const path = '/demands/';

export const generateMetadata = () => {
  const table = matrix(dataset());
  return pageMetadata(dataset(), { title, description: `${sentence(inWords(table.rows.length))} demands and the ${inWords(table.speakers)} speakers who make at least one of them; every cell opens its evidence.`, path });
};

/** Speakers × demands, what the demands mean, what the speakers have in common, and what was said back. */
export default function DemandsPage() {
  const data = dataset();
  const table = matrix(data);
  return (
    <Page site={siteProps(data)} section={path} url={absolute(data, path)}>
      <h1>{title}</h1>
      <p className="lead">
        {counted(table.rows.length, 'demand')}, and the {inWords(table.speakers)} speakers who make at least one of them. A mark opens the lines it rests on; an empty cell means that the text we hold does not say
        it, nothing more.
      </p>
      <ul className="keys small">
        <li className="mark">asked for</li>
        <li className="mark open">indirect: a condition, a warning or a headline</li>
        <li className="muted">Columns in order of time. Rows by how many speakers make the demand.</li>
      </ul>
      <Matrix table={table} addressedSide={data.case.addressed_side} />
      <section className="section floor">
        <Floor floor={commonFloor(table)} speakers={table.speakers} />
        <Flags flags={flags(data, 'statements', data.case.letter.statement)} />
      </section>
      <div className="section halves">
        <section id="without">
          <h2>Spoke, but no demand in the text</h2>
          {table.without.map((v) => (
            <VoiceText key={v.id} voice={v} dated />
          ))}
        </section>
        <section id="replies">
          <h2>{data.case.addressed_side}, on the calls as a whole</h2>
          {table.replies.map((v) => (
            <VoiceText key={v.id} voice={v} dated={!v.fromRecord} />
          ))}
        </section>
      </div>
      <Meanings rows={table.rows} />
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
