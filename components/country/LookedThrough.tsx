import type { Link } from '@/lib/evidence/voices';

/** For a country without a name: what a zero means, and where we looked. */
export function LookedThrough({ rule, sources, record }: { rule: string; sources: readonly Link[]; record: Link }) {
  return (
    <section className="section" id="looked-through">
      <h2>What was looked through</h2>
      <p className="first">{rule}</p>
      <ul className="asked">
        {sources.map((s) => (
          <li key={s.text}>
            <a href={s.href}>{s.text}</a>
          </li>
        ))}
        <li>
          <a href={record.href}>{record.text}</a>
        </li>
      </ul>
    </section>
  );
}
