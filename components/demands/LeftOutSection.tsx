import { DifferenceCard } from '@/components/sources/DifferenceCard';
import { PlaceLinks } from '@/components/sources/PlaceLinks';
import type { LeftOut } from '@/lib/demands/left-out';
import type { DifferenceEntry } from '@/lib/sources/difference-entries';

/** What the letter asks and a report on it does not: each demand with its place, then both texts side by side. */
export function LeftOutSection({ asked, entry }: { asked: LeftOut['asked']; entry: DifferenceEntry }) {
  return (
    <section className="section left-out" id={`left-out-${entry.id}`}>
      <h2>What the letter asked and a report on it leaves out</h2>
      <ul className="rows">
        {asked.map(({ id, label, cell }) => (
          <li key={id}>
            <a href={`#means-${id}`}>{label}</a>{' '}
            <PlaceLinks runs={cell.place.runs} className="ev" />
          </li>
        ))}
      </ul>
      <DifferenceCard entry={entry} />
    </section>
  );
}
