import type { ReactNode } from 'react';

/** Term and value; a fact that is not known leaves no line. */
export type Fact = readonly [term: string, value: ReactNode];

const known = (value: ReactNode): boolean => value !== undefined && value !== null && value !== false && value !== '';

/** Facts about one thing, one line each. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => known(value))
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
