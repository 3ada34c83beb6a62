import { VoiceText } from '@/components/statements/VoiceText';
import type { Voice } from '@/lib/evidence/voices';
import type { MapView } from '@/lib/views/map-views';
import type { MemberLink } from '@/lib/views/member-links';
import { MemberLinks } from './MemberLinks';
import { ViewSources } from './ViewSources';

interface BodyRowsProps {
  readonly view: MapView;
  /** What the body said, with its evidence. */
  readonly said?: Voice | undefined;
  readonly members: readonly MemberLink[];
  readonly outside: readonly MemberLink[];
}

/** Below the map of a body: what it said, who belonged to it on that day, and who did not. */
export function BodyRows({ view, said, members, outside }: BodyRowsProps) {
  return (
    <>
      <h2>What it said, and who belonged to it</h2>
      {said && <VoiceText voice={said} dated />}
      <section id="members" aria-label={view.outlineLabel}>
        <MemberLinks members={members} />
      </section>
      <section id="outside">
        <h3 className="list-apart">{view.noneLabel}</h3>
        <ViewSources view={view.label} sources={view.sources ?? []} others={[]} />
        <MemberLinks members={outside} />
      </section>
    </>
  );
}
