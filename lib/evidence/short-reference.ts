/** The shortest honest name of a reference, for a line of figures; its title is on the method page. */
import type { Dataset } from '../schema';
import { isoToText } from '../words/dates';
import { referenceHref } from '../site/links';
import type { Link } from './voices';

/** "European Council, 28 June 2013": the publisher up to its first comma, bracket or semicolon, and the date, if known. Nothing for an unknown id. */
export function shortReference(data: Pick<Dataset, 'references'>, id: string): readonly Link[] {
  return data.references
    .filter((r) => r.id === id)
    .map(({ title, publisher, date, url }) => {
      const name = (publisher ?? title).split(/[;,(]/)[0]?.trim() ?? title;
      return { text: date ? `${name}, ${isoToText(date)}` : name, href: url ?? referenceHref(id) };
    });
}
