import { Count } from '@/components/evidence/Count';
import { Words } from '@/components/evidence/Words';
import { Legend, LegendPicks } from '@/components/map/legend';
import { MapDefs } from '@/components/map/map-defs';
import { Circles, Outlined } from '@/components/map/map-over';
import { MapSvg } from '@/components/map/map-svg';
import type { FrontMap, Inset } from '@/lib/views/front-maps';
import type { Legend as LegendData } from '@/lib/views/legend';
import { everyCountryHref } from '@/lib/site/links';
import type { Linked } from '@/lib/words/linked';

function OneMap({ map: { sheet, over }, label, className }: { map: FrontMap; label: string; className: string }) {
  const drawn = over.circles ? <Circles circles={over.circles} grid={sheet.grid} /> : over.outlined ? <Outlined {...over.outlined} /> : undefined;
  return <MapSvg sheet={sheet} label={label} className={over.circles ? `${className} plain` : className} over={drawn} listHref={everyCountryHref} />;
}

interface FrontFigureProps {
  readonly caption: string;
  /** The heading of the page says the same: the caption is only heard, as the name of the figure. */
  readonly captionHeard: boolean;
  readonly world: FrontMap;
  readonly insets: readonly Inset[];
  readonly legend: LegendData;
  /** What only the world shows in words, for screens on which its labels are left out; may be empty. */
  readonly outside: Linked;
  /** Not all names are shown: the card beside the map says what the link says, and then, below these words, what is known of the country in all. */
  readonly besides?: string | undefined;
  /** What the maps say, in words. */
  readonly children: React.ReactNode;
  /** Whose outlines they are, and the maps as files. */
  readonly credits: React.ReactNode;
}

/**
 * The world, the parts that hold the answer enlarged, their legend and what all of them say, in this order for whoever hears or tabs through them: nothing
 * else stands between the first country and the last. To the eye the legend is under the world. Nothing here needs a script.
 */
export function FrontFigure({ caption, captionHeard, world, insets, outside, legend, besides, children, credits }: FrontFigureProps) {
  return (
    <map-figure data-besides={besides}>
      <figure className={insets.length > 0 ? 'front' : 'front alone'} {...(captionHeard ? { 'aria-label': caption } : { 'aria-labelledby': 'map-caption' })}>
        <a className="skip" href="#countries">
          Skip the map
        </a>
        <MapDefs crossed={legend.kinds.some((k) => k.kind === 'not-applicable')} striped={legend.kinds.some((k) => k.kind === 'upper')} />
        <div className="whole">
          {captionHeard ? null : (
            <p id="map-caption" className="small muted">
              {caption}
            </p>
          )}
          <OneMap map={world} label={caption} className="world" />
        </div>
        {insets.length > 0 && (
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
        )}
        {outside.length > 0 && (
          <p className="small outside">
            <Words words={outside} />
          </p>
        )}
        <LegendPicks {...legend} />
        <Legend {...legend} pickable />
        <div className="under">
          <drawn-later>{children}</drawn-later>
        </div>
        <div className="credits">
          <drawn-later>{credits}</drawn-later>
        </div>
      </figure>
    </map-figure>
  );
}
