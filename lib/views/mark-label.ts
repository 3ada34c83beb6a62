/** Accessible names of the links on a map: what its fill, its circle or its outline says, in words. */
import { spokenName } from '../counts/printed';
import { nationalShare, percentText, shares, type Share } from '../counts/shares';
import { tallies, type CountryTally } from '../counts/tally';
import type { Country, Dataset } from '../schema';
import { counted } from '../words/plural';
import type { MapView } from './map-views';

type Named = Pick<Country, 'alpha2' | 'name'>;

const signatories = (n: number): string => counted(n, 'signatory', 'signatories');

/** "27.0 % of 222 seats"; an upper house is named, because the seats of two houses are two things. */
const seats = ({ chamber, percent }: Share): string => `${percentText(percent)} of ${chamber.seats} seats${chamber.level === 'upper' ? ` of the ${chamber.chamber}` : ''}`;

/** What part of which chamber: once for all where all names are of one, else with the number of names in each. */
function houses(all: readonly Share[], names: number): readonly string[] {
  const words = all.map((s) => (s.chamber.level === 'european' ? 'in the European Parliament' : seats(s)));
  if (all.length === 1 && all[0]?.names === names) return all[0].chamber.level === 'european' ? ['members of the European Parliament only'] : words;
  return all.map((s, i) => `${s.names} ${s.chamber.level === 'european' ? '' : 'with '}${words[i]}`);
}

function signed(tally: CountryTally, data: Dataset, view: MapView): readonly string[] {
  const all = shares(tally, data);
  if (view.unit === 'percent') {
    const share = nationalShare(all);
    return share ? [seats(share), signatories(share.names)] : ['share not applicable', `${counted(tally.european, 'member')} of the European Parliament`];
  }
  if (view.mandate === 'national') return [`${signatories(tally.national)} of the national parliament`, ...houses(all.filter((s) => s.chamber.level !== 'european'), tally.national)];
  if (view.mandate === 'european') return [`${signatories(tally.european)} of the European Parliament`, ...all.filter((s) => s.chamber.level === 'european').map(seats)];
  return [signatories(tally.names), ...houses(all, tally.names)];
}

/** "Norway, 3 signatories, 1.8 % of 169 seats"; in a view of a part, that part. The name holds the one on the map (WCAG 2.2, 2.5.3). */
export function markLabel(data: Dataset, view: MapView): (country: Named) => string {
  const rows = new Map(tallies(data).map((t) => [t.country, t]));
  return ({ alpha2, name }) => {
    const named = spokenName(rows.get(alpha2), { name });
    const tally = view.values.has(alpha2) ? rows.get(alpha2) : undefined;
    const outlined = view.outlined?.has(alpha2) ? [view.outlineLabel ?? ''] : [];
    if (alpha2 === data.case.subject) return [data.case.subject_label, ...outlined].join(', ');
    const said = [...(tally ? signed(tally, data, view) : []), ...outlined];
    return [named, ...(said.length > 0 ? said : [view.noneLabel.charAt(0).toLowerCase() + view.noneLabel.slice(1)])].join(', ');
  };
}
