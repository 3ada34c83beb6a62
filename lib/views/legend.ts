/** The legend of a view: exact limits, and how many countries are in each class and each other kind of land; every count with the rows it was counted from. */
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import { classLabel, classOf, type ClassNumber } from '../map/classes';
import { countryHref, viewHref } from '../site/links';
import { counted } from '../words/plural';
import { circleOf } from './front-maps';
import type { MapView } from './map-views';
import { outlinedCount } from './outlined-count';
import { plainStates } from './plain-states';
import { outlinedHref, plainHref, upperHref } from './view-rows';

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

/** A kind of land that is no class, or what lies over some of them. `note` is its number of countries, `href` the rows that were counted. */
export interface LegendKind {
  readonly kind: 'upper' | 'not-applicable' | 'body' | 'none' | 'subject' | 'territory';
  readonly label: string;
  readonly note?: string;
  readonly href?: string;
}

/**
 * The kinds, so that classes and kinds together are all states of the registry, each once; what lies over them says so: stripes that their countries are
 * counted in the classes, an outline how many of its countries have a class, and land without a name that some of it is outlined.
 */
function kindsOf(data: Dataset, view: MapView, notApplicable: number): readonly LegendKind[] {
  const { subject, subject_label } = data.case;
  const outlined = outlinedCount(data, view);
  const over = [...(view.outlined ?? [])].filter((code) => code !== subject && view.values.has(code)).length;
  const plain = plainStates(data, view);
  const outlinedToo = plain.some((code) => view.outlined?.has(code)) ? ', outlined or not' : '';
  const upper = view.upper?.size ?? 0;
  return [
    ...(upper > 0 ? [{ kind: 'upper' as const, label: 'Share of the senate: only senators signed', note: `${upper}, counted in the classes above`, href: upperHref(view) }] : []),
    ...(notApplicable > 0 ? [{ kind: 'not-applicable' as const, label: 'Not applicable: only members of the European Parliament signed', note: String(notApplicable), href: `${viewHref(view.id)}#not-applicable` }] : []),
    ...(outlined.count > 0 ? [{ kind: 'body' as const, label: view.said ? 'A person or national body had spoken' : 'Member on that day', note: `${outlined.subjectToo ? outlined.text : outlined.count}${over > 0 ? `, of which ${over} also ${over === 1 ? 'has' : 'have'} names on the letter` : ''}`, href: outlinedHref(view) }] : []),
    { kind: 'none' as const, label: view.noneLabel, note: `${plain.length}${outlinedToo}`, href: plainHref(view) },
    { kind: 'subject' as const, label: subject_label, note: '1', href: countryHref(countryOf(data, subject).slug) },
    { kind: 'territory' as const, label: 'Territory, not counted separately' },
  ];
}

/** One class: its limits in words, how many countries are in it, and the rows of them if there are any. */
export interface LegendClass {
  readonly level: ClassNumber;
  readonly label: string;
  readonly note: string;
  readonly href?: string | undefined;
}

/** The legend as data. `circles`: circles to compare with, where the view has circles instead of classes; radius in CSS pixels. */
export interface Legend {
  readonly title: string;
  readonly circles?: readonly { readonly names: number; readonly radius: number }[] | undefined;
  readonly classes: readonly LegendClass[];
  readonly kinds: readonly LegendKind[];
}

/** Classes from low to high, then the kinds of land that are no class. A class is narrow on a phone: its note may break, a figure and its sign may not. */
export function legendOf(data: Dataset, view: MapView): Legend {
  const scale = view.unit === 'percent' ? 'shares' : 'counts';
  const values = [...view.values].filter(([code]) => code !== data.case.subject).map(([, v]) => v);
  const numbers = values.filter((v) => v !== 'not-applicable');
  const inClass = (level: number) => numbers.filter((v) => classOf(v, view.limits, scale) === level).length;
  return {
    title: view.said && numbers.length === 0 ? 'No name yet: the letter is of a later day' : titles[view.mark === 'fill' ? view.unit : view.mark] + (view.mark === 'circle' && data.case.views.length > 0 ? '; those within the frames are on the larger maps' : ''),
    circles: view.mark === 'circle' ? circleSamples(numbers) : undefined,
    classes:
      view.mark !== 'fill' || numbers.length === 0
        ? []
        : view.limits.map((limit, i) => ({ level: (i + 1) as ClassNumber, label: classLabel(limit, scale).replace(/ %/, '\u00a0%'), note: inClass(i + 1) === 0 ? 'no country' : counted(inClass(i + 1), 'country', 'countries').replace('\u00a0', ' '), href: inClass(i + 1) > 0 ? `${viewHref(view.said ? 'names' : view.id)}#class-${i + 1}` : undefined })),
    kinds: kindsOf(data, view, values.length - numbers.length),
  };
}
