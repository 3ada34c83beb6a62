/** What the world alone shows: narrow screens leave its words out of the picture, where they would be too small to read, and print them under it. */
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import { signedHref } from '../site/links';
import { inOrder, type Linked } from '../words/linked';
import type { MapView } from './map-views';
import { mapLabelWords } from './map-words';
import { partsOf } from './parts';
import { viewLevels } from './view-highest';

/** "Outside the frames: Aldova 11, Brisk Island 4.", highest first, each with the names on its page; nothing where every country with a number in this view is on an enlarged part. */
export function outsideParts(data: Dataset, view: MapView): Linked {
  const words = mapLabelWords(data, view);
  const codes = viewLevels(data, view).flatMap((level) => level.codes).filter((code) => partsOf(data, code).length === 0);
  if (codes.length === 0) return [];
  const parts = data.case.views.length;
  const lead = parts === 0 ? 'On the map: ' : `Outside the ${parts === 1 ? 'frame' : 'frames'}: `;
  const countries = codes.map((code): Linked => [{ text: words(code, 'name-number'), href: signedHref(countryOf(data, code).slug) }]);
  return [lead, ...inOrder(countries, ', '), '.'];
}
