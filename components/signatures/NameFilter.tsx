import type { ReactNode } from 'react';
import { mandateHref, notStatedHref, signatoriesHref } from '@/lib/site/links';
import type { Totals } from '@/lib/counts/tally';

/**
 * The filter above the list it filters. Without its element the input stays hidden, and the links show the whole list
 * or, for names without a country, their own page.
 */
export function NameFilter({ sums, children }: { sums: Totals; children: ReactNode }) {
  return (
    <name-filter>
      <nav aria-label="Kinds of mandate" className="switch kinds">
        <ul>
          <li>
            <a href={signatoriesHref} data-kind="">
              All names <span className="muted">{sums.names}</span>
            </a>
          </li>
          <li>
            <a href={mandateHref('national')} data-kind="national">
              National parliaments <span className="muted">{sums.national}</span>
            </a>
          </li>
          <li>
            <a href={mandateHref('european')} data-kind="european">
              European Parliament <span className="muted">{sums.european}</span>
            </a>
          </li>
          <li>
            <a href={notStatedHref}>
              Not stated <span className="muted">{sums.without_country}</span>
            </a>
          </li>
        </ul>
      </nav>
      <p hidden>
        <label>
          Find a name <input type="search" autoComplete="off" spellCheck={false} />
        </label>{' '}
        <span role="status" className="muted" />
      </p>
      {children}
    </name-filter>
  );
}
