import { Fragment } from 'react';
import type { Link } from '@/lib/evidence/voices';

/** A place in a source, each run of its paragraphs a link of its own. */
export function PlaceLinks({ runs, className }: { runs: readonly Link[]; className?: string }) {
  return runs.map((run, i) => (
    <Fragment key={run.text}>
      {i > 0 && <span className={className}>, </span>}
      <a href={run.href} className={className}>
        {run.text}
      </a>
    </Fragment>
  ));
}
