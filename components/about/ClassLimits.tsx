import { Words } from '@/components/evidence/Words';
import { aboutParts } from '@/lib/site/links';
import type { Linked } from '@/lib/words/linked';

/** One scale of the legend, and why its classes have these limits. */
export interface ScaleWords {
  readonly title: string;
  readonly reason: Linked;
}

/** Why the map has the classes it has: the reason that stands beside the limits in the data. The limits themselves are said by each legend. */
export function ClassLimits({ scales }: { scales: readonly ScaleWords[] }) {
  return (
    <section className="section prose" id={aboutParts.classes}>
      <h2>Classes of the map</h2>
      {scales.map((s) => (
        <p key={s.title}>
          <b>{s.title}.</b> <Words words={s.reason} />
        </p>
      ))}
    </section>
  );
}
