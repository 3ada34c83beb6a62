/** Title, description, canonical link and share picture of a page, in the forms that search engines and chat programs read. */
import type { Metadata } from 'next';
import type { Dataset } from '../schema';
import { cardHref } from './links';
import { absolute, siteLanguage, siteName } from './site';

/** `card` names the share picture (1200×630 PNG) and its alternative text; `path` is the canonical path with a trailing slash. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly card?: { readonly name: string; readonly alt: string };
}

/** Metadata of one page. Every address in it is absolute: https://ogp.me/#url. */
export function pageMetadata(data: Dataset, { title, description, path, card }: PageFacts): Metadata {
  const url = absolute(data, path);
  const image = { url: absolute(data, cardHref(card?.name ?? 'home')), width: 1200, height: 630, type: 'image/png', alt: card?.alt ?? data.case.short_title };
  const full = `${title} – ${data.case.short_title}`;
  return {
    title: full,
    description,
    alternates: { canonical: url },
    openGraph: { type: 'website', siteName, title: full, description, url, images: [image], locale: siteLanguage.replace('-', '_') },
    twitter: { card: 'summary_large_image' },
  };
}
