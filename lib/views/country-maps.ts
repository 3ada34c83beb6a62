/** The maps beside a country: where it is in the world, and its surroundings, with the same fills as on the front page. */
import type { Country, Dataset } from '../schema';
import { atlasFor } from './front-maps';
import { insetViews } from './parts';
import { type Legend, legendOf } from './legend';
import { countryHref } from '../site/links';
import { viewFor } from '../map/crop';
import { details } from '../map/details';
import { mapSheet, type MapSheet } from '../map/sheet';
import { mapViews } from './map-views';
import { mapLabelWords } from './map-words';
import { markLabel } from './mark-label';

/** Height / width of a cut of the world that is not one of the case's views. */
const ratio = 0.72;

/** Only what the fills mean: how many countries are in a class is the front page’s, where the numbers open their rows. */
const key = (legend: Legend) => ({
  ...legend,
  title: 'Names per country',
  classes: legend.classes.map((c) => ({ ...c, label: c.label.replace(/ or more$/, '+'), note: '', href: undefined })),
  kinds: legend.kinds.map(({ kind, label }) => ({ kind, label })),
});

/** `title` names the region: one of the case's views, or the country itself where none holds it. */
export interface CountryMaps {
  readonly title: string;
  readonly region: MapSheet;
  /** The region is one of the case's views: as on the front page, land without a response shares a link there. */
  readonly shared: boolean;
  readonly world: MapSheet;
  readonly legend: ReturnType<typeof key>;
}

/** Both maps of one country. Each has the country picked out; only the region's links can be reached by the Tab key. */
export function countryMaps(data: Dataset, country: Country): CountryMaps {
  const atlas = atlasFor(data);
  const views = insetViews(data);
  const [names] = mapViews(data);
  if (!names) throw new Error('a case has at least one view of its map');
  const view = viewFor(atlas, country, views, ratio);
  const common = {
    countries: data.countries,
    values: names.values,
    limits: names.limits,
    scale: 'counts' as const,
    subject: data.case.subject,
    href: (c: { slug: string }) => countryHref(c.slug),
    label: markLabel(data, names),
    picked: country.alpha2,
  };
  return {
    title: data.case.views.find((v) => v.id === view.id)?.name ?? `Around ${country.in_sentence}`,
    shared: view.kind === 'extent',
    region: mapSheet(atlas, { id: 'c', view, detail: details.crop, minWidth: 328, words: mapLabelWords(data, names), labels: data.case.labels.filter((l) => l.view === view.id), ...common }),
    world: mapSheet(atlas, {
      id: 'l',
      view: { kind: 'world', id: 'world' },
      detail: details.locator,
      locator: true,
      minWidth: 328,
      targets: new Set<string>(),
      stops: new Set<string>(),
      ...common,
    }),
    legend: key(legendOf(data, names)),
  };
}
