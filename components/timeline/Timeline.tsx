import type { Timeline as Data } from '@/lib/timeline/timeline';
import { EntryList } from './EntryList';
import { StripBox } from './StripBox';
import { StripKey } from './StripKey';
import { StripHint } from './StripHint';

const list = 'timeline-list';

/** What happened, who called, what the side addressed said: a strip, and the same entries as a list. */
export function Timeline({ timeline, addressedSide }: { timeline: Data; addressedSide: string }) {
  return (
    <section className="section timeline" id="timeline">
      <h2>What happened, who called, what {addressedSide} answered</h2>
      <a className="skip" href={`#${list}`}>
        Skip the strip
      </a>
      <StripHint timeline={timeline} />
      <StripBox timeline={timeline} headings={['Events', 'Calls and concern', `What ${addressedSide} said`]} label="Strip of marks in time" />
      <StripKey months={timeline.months} />
      {timeline.scaleWords !== '' && <p className="small muted scales">{timeline.scaleWords}</p>}
      <EntryList months={timeline.months} id={list} />
    </section>
  );
}
