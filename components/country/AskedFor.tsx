import { EvidenceLink } from '@/components/evidence/EvidenceLink';
import type { Asked } from '@/lib/country/asked';

/** Demands with the place each rests on; the signatories’ first, then each speaker’s. One asker alone is named by the title. */
export function AskedFor({ title, all }: { title: string; all: readonly Asked[] }) {
  return (
    <section className="section" id="asked">
      <h2>{title}</h2>
      {all.map(({ id, who, demands }) => (
        <div key={id}>
          {all.length > 1 && <h3>{who ? <a href={who.href}>{who.text}</a> : 'The signatories'}</h3>}
          <ul className="asked">
            {demands.map((d) => (
              <li key={d.href}>
                <a href={d.href}>{d.label}</a>
                {d.indirect && ' (indirectly)'} <EvidenceLink href={d.evidence.href ?? ''}>{d.evidence.text}</EvidenceLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
