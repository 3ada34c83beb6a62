/** What a view of the map found, as the sentence above it: the map shows where, the sentence says what. */
import { nationalShare, percentText, shares } from '../counts/shares';
import { tallies, totals } from '../counts/tally';
import { filledWords } from '../counts/texts';
import type { Dataset } from '../dataset/schema';
import { countryOf } from '../lookup/countries';
import { mandateHref, seatsHref, signatoriesHref, signedHref, viewHref } from '../site/links';
import type { Linked } from '../words/linked';
import { counted } from '../words/plural';
import type { MapView } from './map-views';
import { outlinedHref } from './view-rows';

/** The heading of a view's page. Views of all names, as fills or circles, have the case's own. */
export function viewHeading(data: Dataset, view: MapView): Linked {
  const rows = `${viewHref(view.id)}#countries`;
  if (view.group === 'body') return [`${view.caption}: `, { text: counted(view.outlined?.size ?? 0, 'country', 'countries'), href: outlinedHref(view) }, '.'];
  if (view.said) return [`${view.caption}: `, { text: counted(view.said.length, 'statement'), href: rows }, '.'];
  const [top, ...rest] = [...view.values].flatMap(([code, value]): [string, number][] => (value === 'not-applicable' ? [] : [[code, value]])).sort((a, b) => b[1] - a[1]);
  if (!top || (view.unit === 'names' && !view.mandate)) return filledWords(data, data.case.texts.home_title);
  const [code, most] = top;
  const { in_sentence, slug } = countryOf(data, code);
  const share = view.unit === 'percent' ? nationalShare(shares(tallies(data).find((t) => t.country === code), data)) : undefined;
  if (share) return [`The largest share of a chamber stands under ${in_sentence}: `, { text: String(share.names), href: signedHref(slug) }, ' of ', { text: `${share.chamber.seats} seats, ${percentText(most)}`, href: seatsHref(code, share.chamber.level) }, '.'];
  return [
    `${view.label}: `,
    { text: String(view.count), href: mandateHref(view.mandate ?? 'national') },
    ' of ',
    { text: counted(totals(data).names, 'name'), href: signatoriesHref },
    ', under ',
    { text: counted(rest.length + 1, 'country', 'countries'), href: rows },
    '. ',
    { text: String(most), href: signedHref(slug) },
    ` ${most === 1 ? 'is' : 'are'} listed under ${in_sentence}.`,
  ];
}
