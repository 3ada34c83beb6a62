import type { Signature } from '@/lib/schema';
import { signatureHref } from '@/lib/site/links';

/** Persons with a seat in a body who signed, each with its line in the letter. */
export function OnTheLetter({ names }: { names: readonly Signature[] }) {
  return (
    <section className="section" id="on-the-letter">
      <h2>Its members on the letter</h2>
      <p className="note">They signed as persons; that is no act of the body. Mandates and countries as printed.</p>
      <ol className="names">
        {names.map((s) => (
          <li key={s.n}>
            <a href={signatureHref(s.n)}>{s.n}</a>
            {s.name}
            <small>{s.country_printed}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
