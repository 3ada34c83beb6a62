/** The share picture of a view of the map, in words: few and large, the same counts as its page. */
import type { Level } from '../counts/highest';
import { nationalShare, shares } from '../counts/shares';
import { tallies, totals } from '../counts/tally';
import { captionOf, cardCaption, homeCard, type CardFacts } from '../country/card-facts';
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import { counted, listed } from '../words/plural';
import type { MapView } from './map-views';
import { viewLevels } from './view-highest';
import { sourcesText } from './view-sources';

/** Name of the picture's file. The case's own picture stands for views of all names. */
export const viewCardName = (view: MapView): string => (view.group || view.mandate || view.unit === 'percent' ? `map-${view.id}` : 'home');

/** Whose the highest number is. There is room for two names. */
const who = (data: Dataset, { codes }: Level): string => (codes.length > 2 ? counted(codes.length, 'country', 'countries') : listed(codes.map((code) => countryOf(data, code).name)));

/** Left half of the picture. Its sources are those of what it shows. */
export function viewCard(data: Dataset, view: MapView): CardFacts {
  const caption = view.group ? captionOf(data, `${sourcesText(data, view)}${view.group === 'body' ? ' Members: sources on the page.' : ''}`) : cardCaption(data);
  const figure = String(view.count ?? '');
  const all = viewLevels(data, view);
  const [top] = all;
  const countries = counted(all.reduce((n, { codes }) => n + codes.length, 0), 'country', 'countries');
  if (view.group === 'body') return { name: view.label, figure, under: 'member countries when it spoke', lines: ['The body spoke, not its members'], caption };
  if (view.said) return { name: `By ${view.label}`, figure, under: `${view.said.length === 1 ? 'statement' : 'statements'} in the sources held`, lines: top ? [`${counted(totals(data).names, 'name')} on the letter among them`] : [], caption };
  if (view.unit === 'percent' && top) {
    const own = top.codes.flatMap((code) => nationalShare(shares(tallies(data).find((t) => t.country === code), data)) ?? []);
    const [share] = own;
    const under = own.length === 1 && share ? `: ${share.names} of ${share.chamber.seats} seats` : '';
    return { name: view.label, figure: top.shown, under: `${who(data, top)}${under}`, lines: [`The highest of ${countries}`, ...(view.upper?.size ? ['Striped: share of the senate'] : []), ...([...view.values.values()].includes('not-applicable') ? ['Hatched: not applicable'] : [])], caption: cardCaption(data, own) };
  }
  if (view.mandate && top) return { name: view.label, figure, under: `of ${totals(data).names} names on the letter`, lines: [`${countries}; ${who(data, top)}: ${top.shown}${top.codes.length > 1 ? ' each' : ''}`], caption };
  return homeCard(data);
}
