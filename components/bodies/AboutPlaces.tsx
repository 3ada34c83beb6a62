import { Fragment } from 'react';
import { EvidenceLink, ReferenceLink } from '@/components/evidence/EvidenceLink';
import type { Link } from '@/lib/evidence/voices';

/** What a first sentence rests on, beside it. */
export function AboutPlaces({ evidence }: { evidence: readonly Link[] }) {
  return (
    <span className="small">
      {evidence.map(({ href, text }, i) => (
        <Fragment key={text}>
          {i > 0 && ', '}
          {href?.startsWith('/') ? <EvidenceLink href={href}>{text}</EvidenceLink> : <ReferenceLink title={text} url={href} />}
        </Fragment>
      ))}
    </span>
  );
}
