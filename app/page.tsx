import type { Metadata } from 'next';
import { dataset } from '@/lib/dataset';
import { mapViews } from '@/lib/views/map-views';
import { pageMetadata } from '@/lib/site/metadata';
import { filled } from '@/lib/counts/texts';
import { Front } from './front';
import { homeHref } from '@/lib/site/links';

export function generateMetadata(): Metadata {
  const data = dataset();
  return pageMetadata(data, { title: filled(data, data.case.texts.home_title), description: filled(data, data.case.texts.home_description), path: homeHref });
}

/** The world map with all names. */
export default function HomePage() {
  const [view] = mapViews(dataset());
  return view ? <Front view={view} /> : null;
}
