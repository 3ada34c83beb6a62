import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CiteAndShare } from '@/components/country/CiteAndShare';
import { CountryMapColumn } from '@/components/country/CountryMapColumn';
import { CountryHead } from '@/components/country/CountryHead';
import { CountrySections } from '@/components/country/CountrySections';
import { Words } from '@/components/evidence/Words';
import { Hero } from '@/components/country/Hero';
import { ShareRow } from '@/components/country/ShareRow';
import { JsonLd } from '@/components/page/JsonLd';
import { Page } from '@/components/page/Page';
import { countryBySlug } from '@/lib/lookup/countries';
import { countryMaps } from '@/lib/views/country-maps';
import { countryPage } from '@/lib/country/page';
import { dataset } from '@/lib/dataset';
import { dateText } from '@/lib/words/dates';
import { cardHref, countryHref, sourceHref } from '@/lib/site/links';
import { pageMetadata } from '@/lib/site/metadata';
import { absolute, siteProps } from '@/lib/site/site';
import { countryJsonLd } from '@/lib/country/structured-data';
import { totals } from '@/lib/counts/tally';
import { filled, filledWords } from '@/lib/counts/texts';
import { heroRank } from '@/lib/country/words';
import { cardAlt } from '@/lib/country/card-facts';

export const dynamicParams = false;
export const generateStaticParams = () => dataset().countries.map(({ slug }) => ({ slug }));

type Props = { params: Promise<{ slug: string }> };

async function pageOf({ params }: Props) {
  const country = countryBySlug(dataset(), (await params).slug);
  return country ? countryPage(dataset(), country) : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, description, country } = await pageOf(props);
  return pageMetadata(dataset(), { title, description, path: countryHref(country.slug), card: { name: country.slug, alt: cardAlt(dataset(), country) } });
}

export default async function CountryRoute(props: Props) {
  const data = dataset();
  const page = await pageOf(props);
  const { country, names, total } = page;
  const path = countryHref(country.slug);
  const { texts, addressed_side } = data.case;
  return (
    <Page site={siteProps(data)} section="/" url={absolute(data, path)}>
      <article className="country">
        <CountryHead name={country.name} text={page.sentence} countries={totals(data).countries} order={page.order} />
        <CountryMapColumn maps={countryMaps(data, country)} borders={<Words words={filledWords(data, texts.borders_note)} />} />
        <div className="country-body">
          <Hero
            names={names}
            total={total}
            inSentence={country.in_sentence}
            rank={heroRank(data, page.rank)}
            shares={page.shares}
            onlyEuropean={page.tally?.national === 0}
            speakers={page.speakers}
            memberBodies={new Set(page.bodies.map((b) => b.voice.href)).size}
          />
          <div className="share wide-only no-print">
            <span className="small muted">Share</span>
            <ShareRow card={cardHref(country.slug)} />
          </div>
          <CountrySections
            page={page}
            texts={{ none: filled(data, texts.country_none), membershipRule: texts.membership_rule, addressedSide: addressed_side }}
            sources={data.sources.map((s) => ({ href: sourceHref(s.id), text: `${s.short}, ${dateText(s.date)}` }))}
          />
          <CiteAndShare citation={page.citation} card={cardHref(country.slug)} />
        </div>
      </article>
      <JsonLd data={countryJsonLd(data, page)} />
    </Page>
  );
}
