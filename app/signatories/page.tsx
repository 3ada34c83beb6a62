import type { Metadata } from 'next';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { Flags } from '@/components/sources/Flags';
import { Count } from '@/components/evidence/Count';
import { CountryCounts } from '@/components/signatures/CountryCounts';
import { NameFilter } from '@/components/signatures/NameFilter';
import { SignatureTable } from '@/components/signatures/SignatureTable';
import { countryRows } from '@/lib/country/rows';
import { dataset } from '@/lib/dataset';
import { sourceOf } from '@/lib/evidence/evidence';
import { flags } from '@/lib/evidence/flags';
import { signatoriesHref, sourceHref } from '@/lib/site/links';
import { pageMetadata } from '@/lib/site/metadata';
import { sentence } from '@/lib/words/plural';
import { signatureRows } from '@/lib/signatures/signature-rows';
import { absolute, siteProps } from '@/lib/site/site';
import { pageJsonLd } from '@/lib/site/structured-data';
import { totals } from '@/lib/counts/tally';

const path = signatoriesHref;

function words() {
  const data = dataset();
  const { names, countries } = totals(data);
  return {
    names,
    title: `The ${names} signatories, as printed`,
    description: `All ${names} names on ${data.case.letter.in_sentence}, in its order, with mandate and country as printed, from ${countries} countries; each with its place in the published letter.`,
  };
}

export const generateMetadata = (): Metadata => {
  const { title, description } = words();
  return pageMetadata(dataset(), { title, description, path });
};

export default function Signatories() {
  const data = dataset();
  const { title, names } = words();
  const { letter } = data.case;
  return (
    <Page site={siteProps(data)} section={path} url={absolute(data, path)}>
      <h1>
        The <Count href="#list">{names}</Count> signatories, as printed
      </h1>
      <p className="lead">
        {`${sentence(letter.in_sentence)} prints a name and, for most, a mandate and a country. The list keeps its order and its spelling; what is on record besides is a note with its own source. `}
        <a href={sourceHref(letter.source)}>{sourceOf(data, letter.source).title}</a>
      </p>
      {sourceOf(data, letter.source).fragments === 'unchecked' && (
        <p className="note">
          The published copy is asked for the name. Its list was not compared with the text held: a name that is not found there opens the page at its top.
        </p>
      )}
      <Flags flags={flags(data, 'pages', 'names')} />
      <CountryCounts rows={countryRows(data)} />
      <NameFilter sums={totals(data)}>
        <SignatureTable rows={signatureRows(data)} letter="In the letter" />
      </NameFilter>
      <JsonLd data={pageJsonLd(data, title, [[title, path]])} />
    </Page>
  );
}
