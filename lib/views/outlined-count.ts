/** How many countries a view outlines, in the same words for its legend and its summary. */
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import { counted } from '../words/plural';
import type { MapView } from './map-views';

/** `count` is without the country addressed, which is drawn as such even where it belongs: "174 countries and Aldova". */
export function outlinedCount(data: Dataset, { outlined = new Set() }: MapView): { readonly text: string; readonly count: number; readonly subjectToo: boolean } {
  const { subject } = data.case;
  const subjectToo = outlined.has(subject);
  const count = outlined.size - (subjectToo ? 1 : 0);
  return { count, subjectToo, text: `${counted(count, 'country', 'countries')}${subjectToo ? ` and ${countryOf(data, subject).in_sentence}` : ''}` };
}
