import { Legend } from '@/components/map/legend';
import { MapDefs } from '@/components/map/map-defs';
import { Circles, Outlined } from '@/components/map/map-over';
import { MapSvg } from '@/components/map/map-svg';
import type { FrontMap, Inset } from '@/lib/views/front-maps';
import type { legendOf } from '@/lib/views/legend';

function OneMap({ map: { sheet, over }, label, className }: { map: FrontMap; label: string; className: string }) {
  const drawn = over.circles ? <Circles circles={over.circles} grid={sheet.grid} /> : over.outlined ? <Outlined {...over.outlined} /> : null;
  return <MapSvg sheet={sheet} label={label} className={over.circles ? `${className} plain` : className} over={drawn} />;
}

/** World left, with legend and what follows it; the parts that hold the answer enlarged at its right. Nothing here needs a script. */
export function FrontFigure({ caption, summary, world, insets, legend, borders, children }: {
  caption: string;
  summary: string;
  world: FrontMap;
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
          <OneMap map={world} label={caption} className="world" />
          <p className="sr-only">{summary}</p>
          <Legend {...legend} pickable />
          {children}
          <p className="small muted borders">{borders}</p>
        </div>
        <div className="insets">
          {insets.map((inset) => (
            <section key={inset.name} aria-label={inset.name}>
              <h2 className="inset-head">
                {inset.name} <span>{inset.summary}</span>
              </h2>
              <OneMap map={inset.map} label={inset.name} className="inset" />
            </section>
          ))}
        </div>
      </figure>
    </map-figure>
  );
}
