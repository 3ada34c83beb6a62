import { Fragment } from 'react';
import type { Place } from '@/lib/evidence/evidence-links';
import { PlaceLinks } from './PlaceLinks';

/** Places a fact rests on: the paragraphs as described here, and the copy the publisher prints. */
export function Places({ places }: { places: readonly Place[] }) {
  return places.map((p, i) => (
    <Fragment key={p.text}>
      {i > 0 && '; '}
      <PlaceLinks runs={p.runs} /> (
      <a href={p.published} rel="noreferrer">
        {p.atWords ? 'published copy, at the words' : 'published copy'}
      </a>
      )
    </Fragment>
  ));
}
