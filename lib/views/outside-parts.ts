/** What the world alone shows: narrow screens leave its words out of the picture, where they would be too small to read, and print them under it. */
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import { signedHref } from '../site/links';
import type { LinkedWords } from '../words/linked';
import type { MapView } from './map-views';
import { mapLabelWords } from './map-words';
import { partsOf, partsShown } from './parts';
import { viewLevels } from './view-highest';

/** "Outside the frames: ", and "Aldova 11" with the names on the page of the country, highest first. */
export interface OutsideParts {
  readonly lead: string;
  readonly countries: readonly LinkedWords[];
}

/** Countries with a number in this view that no enlarged part shows; `undefined` where there is none. */
export function outsideParts(data: Dataset, view: MapView): OutsideParts | undefined {
  const parts = partsShown(data, view);
  const words = mapLabelWords(data, view);
  const codes = viewLevels(data, view).flatMap((level) => level.codes).filter((code) => !partsOf(data, code).some((part) => parts.has(part)));
  if (codes.length === 0) return undefined;
  const frames = parts.size === 1 ? 'the frame' : 'the frames';
  return { lead: parts.size === 0 ? 'On the map: ' : `Outside ${frames}: `, countries: codes.map((code) => ({ text: words(code, 'name-number'), href: signedHref(countryOf(data, code).slug) })) };
}
