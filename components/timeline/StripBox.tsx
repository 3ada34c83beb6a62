import type { Timeline } from '@/lib/timeline/timeline';
import { em, percent } from './Glyph';
import { heights } from './heights';
import { Strip } from './Strip';

/**
 * The strip in a box, which is scrolled where a window is narrower than its labels need. It then begins a little before the part in which most was said, for
 * which something with the edges of a box has to stand there: nothing within the strip has any for this purpose. The names of the lanes lie over the strip, so
 * that they stay while it is scrolled; whoever does not see them is told them by its groups.
 */
export function StripBox({ timeline, headings, label }: { timeline: Timeline; headings: readonly string[]; label: string }) {
  const { lanes, all } = heights(timeline);
  return (
    <div className="strip-box" role="group" aria-label={label}>
      <Strip timeline={timeline} headings={headings} />
      {timeline.dense && <svg width={percent(1 - timeline.dense.x0)} height="1" className="begin" aria-hidden="true" />}
      <svg height={em(all)} className="heads" aria-hidden="true">
        {headings.map((heading, i) => (
          <text key={heading} y={em(lanes[i]! + 19)} className="heading">
            {heading}
          </text>
        ))}
      </svg>
    </div>
  );
}
