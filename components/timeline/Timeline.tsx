import type { Timeline as Data } from '@/lib/timeline/timeline';
import { EntryList } from './EntryList';
import { Strip } from './Strip';
import { StripKey } from './StripKey';

const list = 'timeline-list';

/** What happened, who called, what the side addressed said: a strip on wide screens, and the same entries as a list. */
export function Timeline({ timeline, addressedSide }: { timeline: Data; addressedSide: string }) {
  return (
    <section className="section timeline" id="timeline">
      <h2>What happened, who called, what {addressedSide} answered</h2>
      <a className="skip" href={`#${list}`}>
        Skip the strip
      </a>
      <Strip timeline={timeline} headings={['Events', 'Calls and concern', `Announcements and replies from ${addressedSide}`]} label="Strip of marks in time" />
      <StripKey months={timeline.months} />
      {timeline.scaleWords !== '' && <p className="small muted scales">{timeline.scaleWords}</p>}
      <EntryList months={timeline.months} id={list} />
    </section>
  );
}
