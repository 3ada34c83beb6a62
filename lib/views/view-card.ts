/** The share picture of a view of the map, in words: few and large, the same counts as its page. */
import { nationalShare, percentText, shares } from '../counts/shares';
import { tallies, totals } from '../counts/tally';
import { cardCaption, homeCard, type CardFacts } from '../country/card-facts';
import type { Dataset } from '../dataset/schema';
import { countryOf } from '../lookup/countries';
import { counted } from '../words/plural';
import type { MapView } from './map-views';

/** Name of the picture's file. The case's own picture stands for views of all names. */
export const viewCardName = (view: MapView): string => (view.group || view.mandate || view.unit === 'percent' ? `map-${view.id}` : 'home');

/** Left half of the picture. */
export function viewCard(data: Dataset, view: MapView): CardFacts {
  const caption = cardCaption(data);
  const figure = String(view.count ?? '');
  const [code = '', most] = [...view.values].flatMap(([c, v]): [string, number][] => (v === 'not-applicable' ? [] : [[c, v]])).sort((a, b) => b[1] - a[1])[0] ?? [];
  const highest = most === undefined ? '' : `${countryOf(data, code).name}: `;
  if (view.group === 'body') return { name: view.label, figure, under: 'member countries when it spoke', lines: ['The body spoke, not its members'], caption };
  if (view.said) return { name: `By ${view.label}`, figure, under: 'statements in the sources held', lines: most === undefined ? [] : [`${counted(totals(data).names, 'name')} on the letter among them`], caption };
  if (view.unit === 'percent' && most !== undefined) {
    const share = nationalShare(shares(tallies(data).find((t) => t.country === code), data));
    return { name: view.label, figure: percentText(most), under: `${highest}${share ? `${share.names} of ${share.chamber.seats} seats` : 'highest'}`, lines: [`The highest of ${counted([...view.values.values()].filter((v) => v !== 'not-applicable').length, 'country', 'countries')}`], caption: cardCaption(data, share ? [share] : []) };
  }
  if (view.mandate && most !== undefined) return { name: view.label, figure, under: `of ${totals(data).names} names on the letter`, lines: [`${counted(view.values.size, 'country', 'countries')}; ${highest}${most}`], caption };
  return homeCard(data);
}
