import { EvidenceLink } from '@/components/evidence/EvidenceLink';
import type { Asked } from '@/lib/country/asked';
import { sentence } from '@/lib/words/plural';

/** Demands with the place each rests on; the signatories’ first, then each speaker’s. One asker alone is named by the title. */
export function AskedFor({ all }: { all: readonly Asked[] }) {
  const [first, second] = all;
  return (
    <section className="section" id="asked">
      <h2>
        {first && !second ? (
          <>
            What <a href={first.who.href}>{first.who.text}</a> asked for
          </>
        ) : (
          'What was asked for'
        )}
      </h2>
      {all.map(({ id, who, demands }) => (
        <div key={id}>
          {all.length > 1 && <h3><a href={who.href}>{sentence(who.text)}</a></h3>}
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
