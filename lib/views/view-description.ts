/** What search engines and previews say of a view. */
import { filled } from '../counts/texts';
import type { Dataset } from '../schema';
import type { MapView } from './map-views';
import { mapSummary } from './map-words';

/** Caption and what the case is about; a view of a body or a day, which may show no name, says what it shows. */
export const viewDescription = (data: Dataset, view: MapView): string =>
  view.group ? `${view.caption}. ${mapSummary(data, view)} ${view.remark ?? ''}`.trim() : filled(data, `${view.caption}. ${data.case.texts.home_description}`);
