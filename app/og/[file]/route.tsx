import { ImageResponse } from 'next/og';
import { Card, cardSize, mapSize } from '@/components/card/Card';
import { cardFonts } from '@/components/card/fonts';
import { countryCard, homeCard } from '@/lib/country/card-facts';
import { cardMaps } from '@/lib/views/card-maps';
import { countryBySlug } from '@/lib/lookup/countries';
import { dataset } from '@/lib/dataset';
import { light } from '@/lib/map/tokens';
import { siteName } from '@/lib/site/site';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** `norway.png`: a name with its ending, so that a plain file server knows the type. */
export const generateStaticParams = () => [{ file: 'home.png' }, ...dataset().countries.map(({ slug }) => ({ file: `${slug}.png` }))];

/** The share picture of a country, or of the whole case for `home.png`. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const data = dataset();
  const slug = (await params).file.replace(/\.png$/, '');
  const country = countryBySlug(data, slug);
  const facts = country ? countryCard(data, country) : homeCard(data);
  const maps = cardMaps(data, country, mapSize);
  return new ImageResponse(<Card facts={facts} maps={maps} ink={{ page: light.bg, text: light.text, muted: light.muted }} site={siteName} />, {
    ...cardSize,
    fonts: cardFonts(),
  });
}
