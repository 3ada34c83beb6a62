import { LinkList } from '@/components/sources/LinkList';
import type { CommonFloor } from '@/lib/demands/common-floor';
import type { Row } from '@/lib/demands/matrix';
import { inWords } from '@/lib/words/plural';

const asLinks = (rows: readonly Row[], of?: number) => rows.map((r) => ({ href: `#means-${r.demand.id}`, text: of ? `${r.demand.label} (${r.direct} of ${of})` : r.demand.label }));

/** What the speakers have in common, as a computed sentence. Direct requests only. */
export function Floor({ floor, speakers }: { floor: CommonFloor; speakers: number }) {
  const n = inWords(speakers);
  return (
    <p>
      <b>In common.</b>{' '}
      {floor.all.length > 0 ? (
        <>
          All {n} speakers ask for: <LinkList links={asLinks(floor.all)} />.{' '}
        </>
      ) : (
        `No demand is made by every one of the ${n} speakers. `
      )}
      {floor.mostOf.length > 0 ? (
        <>
          Made by more than half: <LinkList links={asLinks(floor.mostOf, speakers)} />.{' '}
        </>
      ) : (
        <>
          None is made by more than half; most widely made: <LinkList links={asLinks(floor.widest, speakers)} />.{' '}
        </>
      )}
      Only direct requests are counted in this sentence.
    </p>
  );
}
