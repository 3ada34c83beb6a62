import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { Chronicle } from '@/components/statements/Chronicle';
import { FacetIndex } from '@/components/statements/FacetIndex';
import { FilterForm } from '@/components/statements/FilterForm';
import { chronicle } from '@/lib/statements/chronicle';
import { chronicleParts } from '@/lib/statements/chronicle-parts';
import { dataset } from '@/lib/dataset';
import { facets } from '@/lib/statements/facets';
import { pageMetadata } from '@/lib/site/metadata';
import { counted } from '@/lib/words/plural';
import { absolute, siteProps } from '@/lib/site/site';
import { statementName } from '@/lib/evidence/statement-detail';
import { pageJsonLd } from '@/lib/site/structured-data';

const title = 'Statements in time order';
const path = '/statements/';

export const generateMetadata = () =>
  pageMetadata(dataset(), { title, description: `All ${dataset().statements.length} statements, calls and answers side by side, with the events between them; each with its evidence.`, path });

/** Every statement in time order, answers beside what they answer. */
export default function StatementsPage() {
  const data = dataset();
  const periods = chronicle(data);
  const sorted = facets(data);
  const side = data.case.addressed_side;
  return (
    <Page site={siteProps(data)} section={path} url={absolute(data, path)}>
      <h1>{title}</h1>
      <p className="lead">
        {counted(data.statements.length, 'statement')} from <a href="/sources/">{counted(data.sources.length, 'source')}</a>. An answer from {side} stands beside what it answers; events stand between them. Entries marked “public
        record” lie beyond the sources and are in no count.
      </p>
      <ul className="jump small">
        {periods.map((p) => (
          <li key={p.id}>
            <a href={`#${p.id}`}>{p.title}</a>
          </li>
        ))}
        {sorted.map((f) => (
          <li key={f.name}>
            <a href={`#by-${f.name}`}>by {f.label.toLowerCase()}</a>
          </li>
        ))}
      </ul>
      <statement-filter>
        <FilterForm facets={sorted} total={data.statements.length} />
        <Chronicle periods={periods} addressedSide={side} parts={chronicleParts(data)} />
      </statement-filter>
      <FacetIndex facets={sorted} name={(s) => statementName(data, s)} />
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
