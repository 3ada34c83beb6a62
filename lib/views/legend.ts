/** The legend of a view: exact limits, and how many countries are in each class and each other kind of land. */
import type { Dataset } from '../dataset/schema';
import { circleOf } from './front-maps';
import { classLabel, classOf, type ClassNumber } from '../map/classes';
import type { MapView } from './map-views';
import { counted } from '../words/plural';

const titles = {
  names: 'Names per country, and countries in each class',
  percent: 'Share of the seats, and countries in each class',
  circle: 'Area of a circle = number of names',
  outline: 'Outlined: members of the body, not what they said',
};

/** Circles to compare with: one name, the largest number, and one between. */
function circleSamples(numbers: readonly number[]): readonly { readonly names: number; readonly radius: number }[] {
  const most = Math.max(1, ...numbers);
  return [...new Set([1, Math.round(most / 4), most])].map((names) => ({ names, radius: circleOf([0, 0], names).radius }));
}

/** Classes from low to high, then the kinds of land that are no class. A class is narrow on a phone: its note may break. */
export function legendOf(data: Dataset, view: MapView) {
  const scale = view.unit === 'percent' ? 'shares' : 'counts';
  const values = [...view.values].filter(([code]) => code !== data.case.subject).map(([, v]) => v);
  const numbers = values.filter((v) => v !== 'not-applicable');
  const inClass = (level: number) => numbers.filter((v) => classOf(v, view.limits, scale) === level).length;
  const states = data.countries.filter((c) => c.kind !== 'territory' && c.alpha2 !== data.case.subject);
  const without = states.filter((c) => !view.values.has(c.alpha2)).length;
  const notApplicable = values.length - numbers.length;
  return {
    title: view.said && numbers.length === 0 ? 'No name yet: the letter had not been written' : titles[view.mark === 'fill' ? view.unit : view.mark],
    circles: view.mark === 'circle' ? circleSamples(numbers) : undefined,
    classes: view.mark !== 'fill' || numbers.length === 0 ? [] : view.limits.map((limit, i) => ({ level: (i + 1) as ClassNumber, label: classLabel(limit, scale), note: counted(inClass(i + 1), 'country', 'countries').replace('\u00a0', ' ') })),
    kinds: [
      ...(notApplicable > 0 ? [{ kind: 'not-applicable' as const, label: 'Not applicable: only members of the European Parliament signed', note: String(notApplicable) }] : []),
      ...(view.outlined ? [{ kind: 'body' as const, label: view.said ? 'A person or national body had spoken' : 'Member on that day', note: String(view.outlined.size) }] : []),
      ...(view.mark === 'outline' ? [] : [{ kind: 'none' as const, label: 'No name on the letter', note: String(without) }]),
      { kind: 'subject' as const, label: data.case.subject_label, note: '1' },
      { kind: 'territory' as const, label: 'Territory, not counted separately' },
    ],
  };
}
