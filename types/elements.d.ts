/** The custom elements of `components/islands`, so that JSX knows them. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Wrapper = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-link': Wrapper;
      'drawn-later': Wrapper;
      'find-box': Wrapper;
      'find-page': Wrapper;
      'map-figure': Wrapper;
      'name-filter': Wrapper;
      'statement-filter': Wrapper;
    }
  }
}
