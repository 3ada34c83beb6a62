/** What a view of the map found, as the sentence above it: the map shows where, the sentence says what. */
import { isFew } from '../counts/highest';
import { nationalShare, shares } from '../counts/shares';
import { tallies, totals } from '../counts/tally';
import { filledWords } from '../counts/texts';
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import { mandateHref, seatsHref, signatoriesHref, signedHref, viewHref } from '../site/links';
import { wholeDays } from '../words/dates';
import type { Linked } from '../words/linked';
import { counted, listed } from '../words/plural';
import type { MapView } from './map-views';
import { viewLevels } from './view-highest';
import { outlinedHref, saidHref } from './view-rows';

/** Those with the same highest number: by name, unless they are too many for a heading. */
const among = (data: Dataset, codes: readonly string[]): string => `each of ${isFew(codes) ? listed(codes.map((c) => countryOf(data, c).in_sentence)) : 'several countries'}`;

/** The heading of a view's page. Views of all names, as fills or circles, have the case's own. */
export function viewHeading(data: Dataset, view: MapView): Linked {
  const rows = `${viewHref(view.id)}#countries`;
  if (view.group === 'body') return [`${wholeDays(view.caption)}: `, { text: counted(view.outlined?.size ?? 0, 'country', 'countries'), href: outlinedHref(view) }, '.'];
  if (view.said) return [`${wholeDays(view.caption)}: `, { text: counted(view.said.length, 'statement'), href: saidHref(view.id) }, '.'];
  const all = viewLevels(data, view);
  const [top] = all;
  if (!top || (view.unit === 'names' && !view.mandate)) return filledWords(data, data.case.texts.home_title);
  const [code = ''] = top.codes;
  const { in_sentence, slug } = countryOf(data, code);
  const share = view.unit === 'percent' ? nationalShare(shares(tallies(data).find((t) => t.country === code), data)) : undefined;
  const several = top.codes.length > 1 ? among(data, top.codes) : undefined;
  if (share && several) return ['The largest share of a chamber is ', { text: top.shown, href: seatsHref(code, share.chamber.level) }, `, in ${several}.`];
  if (share) return [`The largest share of a chamber is in ${in_sentence}: `, { text: String(share.names), href: signedHref(slug) }, ' of ', { text: `${share.chamber.seats} seats, ${top.shown}`, href: seatsHref(code, share.chamber.level) }, '.'];
  return [
    `${view.label}: `,
    { text: String(view.count), href: mandateHref(view.mandate ?? 'national') },
    ' of ',
    { text: counted(totals(data).names, 'name'), href: signatoriesHref },
    ', under ',
    { text: counted(all.reduce((n, { codes }) => n + codes.length, 0), 'country', 'countries'), href: rows },
    '. ',
    { text: top.shown, href: signedHref(slug) },
    ` ${top.shown === '1' ? 'is' : 'are'} listed under ${several ?? in_sentence}.`,
  ];
}
