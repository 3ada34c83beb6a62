import { Legend } from '@/components/map/legend';
import { MapDefs } from '@/components/map/map-defs';
import { MapSvg } from '@/components/map/map-svg';
import { everyCountryHref } from '@/lib/site/links';
import type { CountryMaps } from '@/lib/views/country-maps';

/** World and region with the country picked out. On a phone only the region, which is what a reader comes for. */
export function CountryMapColumn({ maps, borders }: { maps: CountryMaps; borders: React.ReactNode }) {
  return (
    <div className="country-map">
      <map-figure>
        <MapDefs />
        <section aria-label="World" className="locate">
          <h2 className="inset-head">World</h2>
          <MapSvg sheet={maps.world} label="World" className="locator" />
        </section>
        <section aria-label={maps.title}>
          <h2 className="inset-head">{maps.title}</h2>
          <MapSvg sheet={maps.region} label={maps.title} className="inset" listHref={maps.shared ? everyCountryHref : undefined} />
        </section>
        <Legend {...maps.legend} kinds={[...maps.legend.kinds, { kind: 'picked', label: 'This page’s country' }]} />
        <p className="small muted borders">{borders}</p>
      </map-figure>
    </div>
  );
}
