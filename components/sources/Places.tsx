import { Fragment } from 'react';
import type { Place } from '@/lib/evidence/evidence-links';

/** Places a fact rests on: the paragraph as described here, and the copy the publisher prints. */
export function Places({ places }: { places: readonly Place[] }) {
  return places.map((p, i) => (
    <Fragment key={p.text}>
      {i > 0 && '; '}
      {p.runs.map((run, j) => (
        <Fragment key={run.href}>
          {j > 0 && ', '}
          <a href={run.href}>{run.text}</a>
        </Fragment>
      ))}{' '}
      (
      <a href={p.published} rel="noreferrer">
        {p.atWords ? 'published copy, at the words' : 'published copy'}
      </a>
      )
    </Fragment>
  ));
}
