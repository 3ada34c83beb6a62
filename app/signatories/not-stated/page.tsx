import type { Metadata } from 'next';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { Count } from '@/components/evidence/Count';
import { NotStatedNames } from '@/components/signatures/NotStatedNames';
import { WouldBeTable } from '@/components/signatures/WouldBeTable';
import { dataset } from '@/lib/dataset';
import { flags } from '@/lib/evidence/flags';
import { mandateHref, notStatedHref, signatoriesHref } from '@/lib/site/links';
import { pageMetadata } from '@/lib/site/metadata';
import { wouldBe } from '@/lib/signatures/would-be';
import { counted, inWords, sentence } from '@/lib/words/plural';
import { signatureRows } from '@/lib/signatures/signature-rows';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';
import { totals } from '@/lib/counts/tally';

const words = () => {
  const data = dataset();
  const { names, without_country } = totals(data);
  return {
    title: `Mandate not stated: ${without_country} of ${names} names`,
    counted: `${sentence(inWords(without_country))} ${without_country === 1 ? 'name' : 'names'}`,
    description: `${counted(without_country, 'name').replace('\u00a0', ' ')} of ${names} on ${data.case.letter.in_sentence} without mandate and country: which they are, why they are counted under no country, and what the totals would be.`,
  };
};

export const generateMetadata = (): Metadata => {
  const { title, description } = words();
  return pageMetadata(dataset(), { title, description, path: notStatedHref });
};

export default function NotStated() {
  const data = dataset();
  const { title, counted: names } = words();
  const sums = totals(data);
  const rows = signatureRows(data).filter((r) => r.kind === 'not-stated');
  const all = rows.flatMap((r) => flags(data, 'signatures', r.n));
  return (
    <Page site={siteProps(data)} section={signatoriesHref} url={absolute(data, notStatedHref)}>
      <h1>
        <Count href="#names">{names}</Count> without a stated mandate
      </h1>
      <p className="lead">
        {`${sentence(data.case.letter.in_sentence)} prints a country beside `}
        <Count href={mandateHref('stated')}>{sums.with_country}</Count> of its <Count href={signatoriesHref}>{sums.names}</Count> names, and none beside{' '}
        <Count href="#names">{inWords(sums.without_country)}</Count>
        {`. These count in every total and under no country.`}
      </p>
      <NotStatedNames rows={rows} />
      <section className="section">
        <h2>Why they are counted under no country</h2>
        <p className="first">
          A country is taken only from what the letter prints beside a name, never from other knowledge. What is on record about a name stands beside it as a
          note with its own source and moves no count.
        </p>
      </section>
      <WouldBeTable rows={wouldBe(data)} flags={all.filter((f, i) => all.findIndex((g) => g.href === f.href) === i)} />
      <JsonLd
        data={pageJsonLd(data, title, [
          ['Signatories', signatoriesHref],
          [`${names} without a stated mandate`, notStatedHref],
        ])}
      />
    </Page>
  );
}
