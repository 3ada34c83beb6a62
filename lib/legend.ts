/** The legend of a view: exact limits, and how many countries are in each class and each other kind of land. */
import type { Dataset } from './dataset/schema';
import { classLabel, classOf, type ClassNumber } from './map/classes';
import type { MapView } from './map-views';
import { counted } from './plural';

/** Classes from low to high, then the kinds of land that are no class. */
export function legendOf(data: Dataset, view: MapView) {
  const scale = view.unit === 'percent' ? 'shares' : 'counts';
  const values = [...view.values].filter(([code]) => code !== data.case.subject).map(([, v]) => v);
  const numbers = values.filter((v) => v !== 'not-applicable');
  const inClass = (level: number) => numbers.filter((v) => classOf(v, view.limits, scale) === level).length;
  const states = data.countries.filter((c) => c.kind !== 'territory' && c.alpha2 !== data.case.subject);
  const without = states.filter((c) => !view.values.has(c.alpha2)).length;
  const notApplicable = values.length - numbers.length;
  return {
    title: view.unit === 'percent' ? 'Share of the seats, and countries in each class' : 'Names per country, and countries in each class',
    classes: view.limits.map((limit, i) => ({ level: (i + 1) as ClassNumber, label: classLabel(limit, scale), note: counted(inClass(i + 1), 'country', 'countries') })),
    kinds: [
      ...(notApplicable > 0 ? [{ kind: 'not-applicable' as const, label: 'Not applicable: only members of the European Parliament signed', note: String(notApplicable) }] : []),
      { kind: 'none' as const, label: 'No name on the letter', note: String(without) },
      { kind: 'subject' as const, label: data.case.subject_label, note: '1' },
      { kind: 'territory' as const, label: 'Territory, not counted separately' },
    ],
  };
}
