/** What a picture says besides its map: enough to be read, checked and cited without the page. */
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import { bodyHref, seatsTableHref, viewHref } from '../site/links';
import { mapSummary } from '../views/map-words';
import { valueText } from '../views/view-highest';
import { sourcesText } from '../views/view-sources';
import type { MapView } from '../views/map-views';
import { absolute, siteName } from '../site/site';
import { spokenName } from '../counts/printed';
import { tallies, totals } from '../counts/tally';
import { filled } from '../counts/texts';
import { viewHeading } from '../views/view-heading';
import { dotsNote } from '../words/dots-note';
import { plain } from '../words/linked';

export interface PictureWords {
  readonly kicker: string;
  readonly title: string;
  /** What is shown, where the title does not say it, and what a reader should know of it. */
  readonly lines: readonly string[];
  /** Sums that must add up; none where no name is on the map. */
  readonly sums: readonly string[];
  /** Members of a body by name, where they are what is shown. */
  readonly members: string;
  readonly notes: readonly string[];
  readonly version: string;
  readonly address: string;
  readonly description: string;
}

function sumsOf(data: Dataset): readonly string[] {
  const s = totals(data);
  return [
    `${s.names} names = ${s.national} national parliaments + ${s.european} European Parliament + ${s.without_country} mandate not stated`,
    `${s.countries} countries = ${s.countries_national} through a national parliament + ${s.countries_only_european} only through the European Parliament`,
  ];
}

/** All words of one view's picture. */
export function pictureWords(data: Dataset, view: MapView): PictureWords {
  const { texts, short_title, version } = data.case;
  const address = absolute(data, viewHref(view.id));
  const borders = filled(data, texts.borders_note);
  const named = view.values.size > 0;
  const members = view.group === 'body' ? data.countries.filter((c) => view.outlined?.has(c.alpha2)).map((c) => c.name).join(', ') : '';
  return {
    kicker: `${siteName}: ${short_title}`,
    title: plain(viewHeading(data, view)),
    lines: [...(view.group ? [] : [`${filled(data, view.caption)}.`]), ...(view.remark ? [view.remark] : [])],
    sums: named ? sumsOf(data) : [],
    members,
    notes: [
      [sourcesText(data, view), ...more(data, view)].join(' '),
      `${dotsNote} ${borders}`,
    ],
    version: `Version ${version}`,
    address,
    description: `${mapSummary(data, view)} ${view.remark ?? ''} ${members || numbers(data, view)}. ${borders} Version ${version}, ${address}`,
  };
}

/** Where the numbers of this view come from that are in none of the sources. */
function more(data: Dataset, { unit, group, id, sources }: MapView): readonly string[] {
  if (unit === 'percent') return [`Seats, each with its source and date: ${absolute(data, seatsTableHref)}`];
  if (group !== 'body') return [];
  const lists = sources?.map((s) => s.text).join('; ');
  return [`Members${lists ? ` after ${lists}` : ''}: ${absolute(data, bodyHref(id))}`];
}

/** Every number of the map, so that the picture can be read by ear. */
function numbers(data: Dataset, { values, unit }: MapView): string {
  const rows = new Map(tallies(data).map((t) => [t.country, t]));
  return [...values].map(([code, value]) => `${spokenName(rows.get(code), countryOf(data, code))} ${valueText(value, unit)}`).join(', ');
}
