/** Who did not belong to a body that nearly all did: of such a body that is the news, and a map full of outlines does not show it. */
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import { countryHref } from '../site/links';
import { inOrder, type Linked } from '../words/linked';
import type { MapView } from './map-views';
import { statesOutside } from './member-links';
import { outsideHref } from './view-rows';

/** More than this are no sentence, and stand in the list below the map only. */
const MOST = 24;

/** "Of the countries counted here, 2 were not: Aldova and Brisk Island.", counted as in the legend; nothing for other views, for none, for many, and where most were none. */
export function nonMemberWords(data: Dataset, view: MapView): Linked {
  const codes = view.group === 'body' ? statesOutside(data, view) : [];
  if (codes.length === 0 || codes.length > MOST || codes.length >= (view.outlined?.size ?? 0)) return [];
  const names = codes.map((code): Linked => {
    const { slug, in_sentence } = countryOf(data, code);
    return [{ text: in_sentence, href: countryHref(slug) }];
  });
  return ['Of the countries counted here, ', { text: String(codes.length), href: outsideHref(view) }, codes.length === 1 ? ' was not: ' : ' were not: ', ...inOrder(names), '.'];
}
