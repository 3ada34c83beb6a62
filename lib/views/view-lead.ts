/** What stands below the heading of a view: the case's own words, or the rule by which the view is drawn. */
import { filledWords } from '../counts/texts';
import type { Dataset } from '../schema';
import type { Linked } from '../words/linked';
import type { MapView } from './map-views';

/** Counts lead to their rows, and the document the case is about to its names. */
export const viewLead = (data: Dataset, view: MapView): Linked => (view.group ? (view.lead ?? [view.remark ?? '']) : filledWords(data, data.case.texts.home_lead));
