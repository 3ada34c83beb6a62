/** References outside the held sources as links with words. */
import { isoToText } from '../words/dates';
import type { Dataset, Reference } from '../schema';
import { referenceHref } from '../site/links';
import type { Link } from './voices';

/** "Publisher: title, 4 December 2017"; the publisher without what follows in brackets, and not at all where the title names it. */
export function referenceText({ title, publisher, date }: Reference): string {
  const by = publisher?.split(/[;(]/)[0]?.trim();
  const named = by && !title.includes(by) ? `${by}: ${title}` : title;
  return date ? `${named}, ${isoToText(date)}` : named;
}

/** Links to what stands behind a list of reference ids. One without an address leads to its line on the page About. */
export function referenceLinks(data: Pick<Dataset, 'references'>, ids: readonly string[] = []): readonly Link[] {
  return ids.flatMap((id) => {
    const reference = data.references.find((r) => r.id === id);
    return reference ? [{ href: reference.url ?? referenceHref(id), text: referenceText(reference) }] : [];
  });
}
