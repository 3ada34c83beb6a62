/** What stands below the heading of a view: the case's own words, or the rule by which the view is drawn. */
import { filledWords } from '../counts/texts';
import type { Dataset } from '../schema';
import { signatoriesHref, viewHref } from '../site/links';
import type { Linked } from '../words/linked';
import { counted } from '../words/plural';
import type { MapView } from './map-views';

/** Counts lead to their rows, and the document the case is about to its names. */
export function viewLead(data: Dataset, view: MapView): Linked {
  if (!view.group) return filledWords(data, data.case.texts.home_lead);
  const count = view.said ? counted(view.said.length, 'statement') : '';
  const rest = (view.remark ?? '').slice(count.length);
  const document = data.case.letter.in_sentence;
  const words = rest.split(document).flatMap((part, i): Linked => (i === 0 ? [part] : [{ text: document, href: signatoriesHref }, part]));
  return count ? [{ text: count, href: `${viewHref(view.id)}#countries` }, ...words] : words;
}
