import { Words } from '@/components/evidence/Words';
import type { PlainList } from '@/lib/views/plain-list';
import { plainAnchor } from '@/lib/views/view-rows';
import { MemberLinks } from './MemberLinks';

/** Below the list of a view: the states its map leaves plain, most of the world, closed until somebody asks for them. */
export function PlainRows({ list: { heading, remark, countries } }: { list: PlainList }) {
  return (
    <section id={plainAnchor} className="no-print">
      <h3 className="list-apart">
        <Words words={heading} />
      </h3>
      {remark.length > 0 && (
        <p>
          <Words words={remark} />
        </p>
      )}
      <details>
        <summary>Each by name</summary>
        <MemberLinks members={countries} />
      </details>
    </section>
  );
}
