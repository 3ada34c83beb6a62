import { Count } from '@/components/evidence/Count';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { Chronicle } from '@/components/statements/Chronicle';
import { FacetIndex } from '@/components/statements/FacetIndex';
import { FilterForm } from '@/components/statements/FilterForm';
import { chronicle } from '@/lib/statements/chronicle';
import { chronicleParts } from '@/lib/statements/chronicle-parts';
import { dataset } from '@/lib/dataset';
import { facets, statementEntry } from '@/lib/statements/facets';
import { inTimeOrder } from '@/lib/lookup/speakers';
import { documentsHref, statementsHref } from '@/lib/site/links';
import { pageMetadata } from '@/lib/site/metadata';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';

const title = 'Statements in time order';
const path = statementsHref;

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
        <Count href="#all-statements">{data.statements.length}</Count> statements from <Count href={documentsHref}>{data.sources.length}</Count> documents. An answer from {side} stands beside what it answers, or right below where its date is another, before what else was said by then; events stand between
        them. What is dated by a month or a year only stands at the end of it. What is on the public record outside the documents is set apart and in no count.
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
        <FilterForm facets={sorted} total={data.statements.length} recorded={data.record.filter((r) => r.kind !== 'event').length} />
        <p data-none="" hidden>
          No statement has all of these. <button type="button" className="button">Show all</button>
        </p>
        <Chronicle periods={periods} addressedSide={side} parts={chronicleParts(data)} />
      </statement-filter>
      <FacetIndex facets={sorted} all={inTimeOrder(data.statements).map((s) => statementEntry(data, s))} />
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
