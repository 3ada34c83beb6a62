/** States that are plain land in a view: what the label of plain land says is true of each of them. */
import type { Dataset } from '../schema';
import type { MapView } from './map-views';

/**
 * Alpha-2 codes in the registry's order, without the state addressed, which is drawn as such. Where there are names, all states without one, also those
 * that an outline says another thing of; where there are none, those without an outline.
 */
export const plainStates = (data: Dataset, { values, outlined }: MapView): readonly string[] =>
  data.countries.filter((c) => c.kind !== 'territory' && c.alpha2 !== data.case.subject && !values.has(c.alpha2) && (values.size > 0 || !outlined?.has(c.alpha2))).map((c) => c.alpha2);
