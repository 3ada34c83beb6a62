import { ImageResponse } from 'next/og';
import { Card, cardSize, mapSize } from '@/components/card/Card';
import { cardFonts } from '@/lib/picture/fonts';
import { countryCard, homeCard } from '@/lib/country/card-facts';
import { cardMaps } from '@/lib/views/card-maps';
import { mapViews } from '@/lib/views/map-views';
import { viewCard, viewCardName } from '@/lib/views/view-card';
import { countryBySlug } from '@/lib/lookup/countries';
import { dataset } from '@/lib/dataset';
import { light } from '@/lib/map/tokens';
import { siteName } from '@/lib/site/site';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** `norway.png`: a name with its ending, so that a plain file server knows the type. */
export const generateStaticParams = () => [...new Set([...mapViews(dataset()).map(viewCardName), ...dataset().countries.map(({ slug }) => slug)])].map((name) => ({ file: `${name}.png` }));

/** The share picture of a country, of a view of the map, or of the whole case (`home.png`). */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const data = dataset();
  const name = (await params).file.replace(/\.png$/, '');
  const country = countryBySlug(data, name);
  const view = mapViews(data).find((v) => viewCardName(v) === name);
  const facts = country ? countryCard(data, country) : view ? viewCard(data, view) : homeCard(data);
  const maps = cardMaps(data, country, mapSize, view);
  return new ImageResponse(<Card facts={facts} maps={maps} ink={{ page: light.bg, text: light.text, muted: light.muted }} site={siteName} />, {
    ...cardSize,
    fonts: cardFonts(),
  });
}
