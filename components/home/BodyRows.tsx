import { VoiceText } from '@/components/statements/VoiceText';
import { dataset } from '@/lib/dataset';
import { voiceOf } from '@/lib/evidence/voices';
import { inTimeOrder } from '@/lib/lookup/speakers';
import type { MapView } from '@/lib/views/map-views';
import { memberLinks, outside } from '@/lib/views/member-links';
import { MemberLinks } from './MemberLinks';
import { ViewSources } from './ViewSources';

/** Below the map of a body: what it said, who belonged to it on that day, and who did not. */
export function BodyRows({ view }: { view: MapView }) {
  const data = dataset();
  const [said] = inTimeOrder(data.statements.filter((s) => s.speaker === view.id));
  return (
    <>
      <h2>{view.caption}</h2>
      {said && <VoiceText voice={voiceOf(data, said)} dated />}
      <section id="members" aria-label={view.outlineLabel}>
        <MemberLinks members={memberLinks(data, view.outlined ?? new Set())} />
      </section>
      <section id="outside">
        <h3 className="list-apart">{view.noneLabel}</h3>
        <ViewSources view={view.label} sources={view.sources ?? []} others={[]} />
        <MemberLinks members={outside(data, view)} />
      </section>
    </>
  );
}
