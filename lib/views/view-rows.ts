/** Where the rows of a view stand that its words count. */
import { countriesHref, viewHref, withoutNameHref } from '../site/links';
import type { MapView } from './map-views';

/**
 * Countries with a number: a day's page lists what had been said instead, so the front page has them; the page of shares lists those without one too,
 * and what has a share is what has a name of a national parliament.
 */
export const countriesOf = (view: MapView): string => (view.said ? countriesHref : `${viewHref(view.unit === 'percent' ? 'national-parliaments' : view.id)}#countries`);

/** Anchor of what had been said by a day, on the page of that day. */
export const saidAnchor = 'said';

/** What had been said by a day. */
export const saidHref = (id: string): string => `${viewHref(id)}#${saidAnchor}`;

/** Countries with an outline: members of a body, or those from which somebody had spoken. */
export const outlinedHref = (view: MapView): string => `${viewHref(view.id)}#${view.said ? 'outlined' : 'members'}`;

/** Countries outside a body. */
export const outsideHref = (view: MapView): string => `${viewHref(view.id)}#outside`;

/** Whether the page of a view itself lists its plain land, because no other page has just these countries. */
export const listsPlain = (view: MapView): boolean => view.group !== 'body' && (view.mandate !== undefined || view.values.size === 0);

/** Anchor of that list. */
export const plainAnchor = 'without';

/** Plain land of a view. */
export const plainHref = (view: MapView): string => (view.group === 'body' ? outsideHref(view) : listsPlain(view) ? `${viewHref(view.id)}#${plainAnchor}` : withoutNameHref);

/** Anchor, and mark of the rows, of countries whose share is of the upper house. */
export const upperAnchor = 'upper';

/** Countries whose share is of the upper house. */
export const upperHref = (view: MapView): string => `${viewHref(view.id)}#${upperAnchor}`;
