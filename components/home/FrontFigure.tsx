import { Legend } from '@/components/map/legend';
import { MapDefs } from '@/components/map/map-defs';
import { MapSvg } from '@/components/map/map-svg';
import type { Inset } from '@/lib/front-maps';
import type { legendOf } from '@/lib/legend';
import type { MapSheet } from '@/lib/map/sheet';

/** World left, with legend and what follows it; the parts that hold the answer enlarged at its right. Nothing here needs a script. */
export function FrontFigure({ caption, summary, world, insets, legend, borders, children }: {
  caption: string;
  summary: string;
  world: MapSheet;
  insets: readonly Inset[];
  legend: ReturnType<typeof legendOf>;
  borders: string;
  children: React.ReactNode;
}) {
  return (
    <map-figure>
      <figure className="front" aria-labelledby="map-caption">
        <MapDefs />
        <div>
          <figcaption id="map-caption" className="small muted">
            {caption}
          </figcaption>
          <a className="skip" href="#countries">
            Skip the map
          </a>
          <MapSvg sheet={world} label={caption} className="world" />
          <p className="sr-only">{summary}</p>
          <Legend {...legend} />
          {children}
          <p className="small muted borders">{borders}</p>
        </div>
        <div className="insets">
          {insets.map((inset) => (
            <section key={inset.name} aria-label={inset.name}>
              <h2 className="inset-head">
                {inset.name} <span>{inset.summary}</span>
              </h2>
              <MapSvg sheet={inset.sheet} label={inset.name} className="inset" />
            </section>
          ))}
        </div>
      </figure>
    </map-figure>
  );
}
