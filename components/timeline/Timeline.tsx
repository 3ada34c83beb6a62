import type { Timeline as Data } from '@/lib/timeline/timeline';
import { EntryList } from './EntryList';
import { Strip } from './Strip';
import { StripKey } from './StripKey';

/** What happened, who called, what the side addressed said: a strip on wide screens, and the same entries as a list. */
export function Timeline({ timeline, addressedSide }: { timeline: Data; addressedSide: string }) {
  return (
    <section className="section timeline" id="timeline">
      <h2>What happened, who called, what {addressedSide} answered</h2>
      <figure>
        <Strip timeline={timeline} headings={['Events', 'Calls and concern', `Announcements and replies from ${addressedSide}`]} />
        <figcaption>
          <StripKey timeline={timeline} />
          {timeline.scaleWords !== '' && <p className="small muted">{timeline.scaleWords}</p>}
        </figcaption>
      </figure>
      <EntryList months={timeline.months} />
    </section>
  );
}
