import { Fragment } from 'react';
import { RestsOn } from '@/components/evidence/RestsOn';
import type { Link } from '@/lib/evidence/voices';

/** What a first sentence rests on, beside it. */
export function AboutPlaces({ evidence }: { evidence: readonly Link[] }) {
  return (
    <span className="small">
      {evidence.map((link, i) => (
        <Fragment key={link.text}>
          {i > 0 && ', '}
          <RestsOn link={link} />
        </Fragment>
      ))}
    </span>
  );
}
