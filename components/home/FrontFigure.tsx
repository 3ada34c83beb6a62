import { Count } from '@/components/evidence/Count';
import { Legend, LegendPicks } from '@/components/map/legend';
import { MapDefs } from '@/components/map/map-defs';
import { Circles, Outlined } from '@/components/map/map-over';
import { MapSvg } from '@/components/map/map-svg';
import type { FrontMap, Inset } from '@/lib/views/front-maps';
import type { Legend as LegendData } from '@/lib/views/legend';
import { everyCountryHref } from '@/lib/site/links';
import { dotsNote } from '@/lib/words/dots-note';

function OneMap({ map: { sheet, over }, label, className }: { map: FrontMap; label: string; className: string }) {
  const drawn = over.circles ? <Circles circles={over.circles} grid={sheet.grid} /> : over.outlined ? <Outlined {...over.outlined} /> : undefined;
  return <MapSvg sheet={sheet} label={label} className={over.circles ? `${className} plain` : className} over={drawn} listHref={everyCountryHref} />;
}

interface FrontFigureProps {
  readonly caption: string;
  /** Where the words of the caption stand with what they rest on. */
  readonly captionHref?: string | undefined;
  readonly world: FrontMap;
  readonly insets: readonly Inset[];
  readonly legend: LegendData;
  /** Words with links. */
  readonly borders: React.ReactNode;
  /** The card beside the map says what the link says, and no numbers of all names: they are not what is shown. */
  readonly plainCards: boolean;
  /** Between the legend and the note on borders. */
  readonly children: React.ReactNode;
}

/** The world, the parts that hold the answer enlarged beside it, and under the world the legend and what follows it. Nothing here needs a script. */
export function FrontFigure({ caption, captionHref, world, insets, legend, borders, plainCards, children }: FrontFigureProps) {
  return (
    <map-figure data-plain={plainCards ? '' : undefined}>
      <figure className="front" aria-labelledby="map-caption">
        <a className="skip" href="#countries">
          Skip the map
        </a>
        <LegendPicks {...legend} />
        <MapDefs crossed={legend.kinds.some((k) => k.kind === 'not-applicable')} />
        <div>
          <p id="map-caption" className="small muted">
            {captionHref ? <a href={captionHref}>{caption}</a> : caption}
          </p>
          <OneMap map={world} label={caption} className="world" />
        </div>
        <div className="insets">
          {insets.map((inset) => (
            <section key={inset.name} aria-label={inset.name}>
              <h2 className="inset-head">
                {inset.name} <span>{inset.summary && <Count href={inset.href}>{inset.summary}</Count>}</span>
              </h2>
              <OneMap map={inset.map} label={inset.name} className="inset" />
            </section>
          ))}
        </div>
        <div className="under">
          <Legend {...legend} pickable />
          <drawn-later>
            {children}
            <p className="small muted borders">
              {dotsNote} {borders}
            </p>
          </drawn-later>
        </div>
      </figure>
    </map-figure>
  );
}
