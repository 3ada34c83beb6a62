import type { ReactNode } from 'react';
import { sentence } from '@/lib/words/plural';

/**
 * What is closed on a phone until a reader asks for it, and open where there is room and on paper. Works without a script. `holds`: what is in it, in the line
 * that opens it, so that nobody opens it in vain: "Asked for, sources differ".
 */
export function Fold({ holds, children }: { holds: readonly (string | undefined)[]; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{sentence(holds.filter(Boolean).join(', '))}</summary>
      {children}
    </details>
  );
}
