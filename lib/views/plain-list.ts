/** The list of the states that a view leaves plain, on pages whose legend counts some that are listed nowhere else. */
import { tallies } from '../counts/tally';
import type { Dataset } from '../schema';
import { mandateHref } from '../site/links';
import type { Linked } from '../words/linked';
import { counted } from '../words/plural';
import type { MapView } from './map-views';
import { memberLinks, type MemberLink } from './member-links';
import { plainStates } from './plain-states';
import { listsPlain, plainHref } from './view-rows';

/** `remark`: which of them have names of the other kind of mandate, the figures beside them; may be empty. */
export interface PlainList {
  readonly heading: Linked;
  readonly remark: Linked;
  readonly countries: readonly MemberLink[];
}

/** "No name from this parliament: 187 countries"; nothing for views whose plain land is listed elsewhere. A day before the letter knows no name of it. */
export function plainList(data: Dataset, view: MapView): PlainList | undefined {
  if (!listsPlain(view)) return undefined;
  const codes = plainStates(data, view);
  const href = plainHref(view);
  const other = view.mandate ? tallies(data).filter((t) => codes.includes(t.country)).length : 0;
  const countries = memberLinks(data, new Set(codes));
  return {
    heading: [`${view.noneLabel}: `, { text: counted(codes.length, 'country', 'countries'), href }],
    remark: other === 0 ? [] : [{ text: String(other), href }, ` ${other === 1 ? 'has' : 'have'} names from `, ...(view.mandate === 'national' ? [{ text: 'the European Parliament', href: mandateHref('european') }] : ['a national parliament']), ', with their number beside them.'],
    countries: view.mandate ? countries : countries.map((c) => ({ ...c, names: 0 })),
  };
}
