import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Front } from '@/app/front';
import { dataset } from '@/lib/dataset';
import { viewHref } from '@/lib/site/links';
import { mapViews, type MapView } from '@/lib/views/map-views';
import { pageMetadata } from '@/lib/site/metadata';
import { plain } from '@/lib/words/linked';
import { viewCardName } from '@/lib/views/view-card';
import { viewDescription } from '@/lib/views/view-description';
import { viewHeading } from '@/lib/views/view-heading';
import { counted, sentence } from '@/lib/words/plural';

type Props = { params: Promise<{ view: string }> };

export const dynamicParams = false;

/** Every view but the first, which is the front page. */
export const generateStaticParams = () => mapViews(dataset()).slice(1).map(({ id }) => ({ view: id }));

const viewOf = async ({ params }: Props) => {
  const { view } = await params;
  return mapViews(dataset()).find((v) => v.id === view);
};

/** Begins with what sets the view apart, because a screen reader begins with it when a reader switches: of days the day, of circles that they are circles. */
function titleOf(view: MapView): string {
  if (view.mark === 'circle') return view.caption;
  if (view.said) return `${sentence(view.label)}: what had been said by then, ${counted(view.said.length, 'statement')}`;
  return plain(viewHeading(dataset(), view)).replace(/\.$/, '');
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const data = dataset();
  const view = await viewOf(props);
  return view ? pageMetadata(data, { title: titleOf(view), description: viewDescription(data, view), path: viewHref(view.id), card: { name: viewCardName(view), alt: `${view.caption}. Map.` } }) : {};
}

/** The front page with another view of the map. */
export default async function MapViewPage(props: Props) {
  const view = await viewOf(props);
  return view ? <Front view={view} /> : notFound();
}
