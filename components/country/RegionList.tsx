import { Count } from '@/components/evidence/Count';
import { countryHref, signedHref } from '@/lib/site/links';
import type { Neighbour } from '@/lib/country/neighbours';

const line = (n: Neighbour) => (
  <li key={n.country.slug}>
    <a href={countryHref(n.country.slug)}>{n.country.name}</a>
    {n.names > 0 && (
      <>
        {' '}
        <Count href={signedHref(n.country.slug)}>{n.names}</Count>
      </>
    )}
  </li>
);

/** The other countries and territories of the region: those with names and their number, then the rest. */
export function RegionList({ region, names, all }: { region: string; /** Of the page’s own country, which is not in the list. */ names: number; all: readonly Neighbour[] }) {
  const withNames = all.filter((n) => n.names > 0);
  const without = all.filter((n) => n.names === 0);
  return (
    <nav className="section region" aria-label={region}>
      <h2>{region}</h2>
      {withNames.length > 0 && <ul>{withNames.map(line)}</ul>}
      {without.length > 0 && (
        <>
          <p className="small muted">
            {withNames.length > 0 ? 'Without a name on the letter' : `No ${names > 0 ? 'other ' : ''}country or territory of this region has a name on the letter`}
          </p>
          <ul>{without.map(line)}</ul>
        </>
      )}
    </nav>
  );
}
