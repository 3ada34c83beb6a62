import type { LetterLine } from '@/lib/signatures/letter-lines';
import { signatoriesHref } from '@/lib/site/links';

/** The names under the letter line by line, each line leading to the name's row (by keyboard once for a name), each with the address that a locator opens; a list's own numbers are the paragraphs'. */
export function LetterLines({ title, lines }: { title: string; lines: readonly LetterLine[] }) {
  return (
    <section className="section" id="lines">
      <h2>{title}</h2>
      <p className="note">
        As printed. Each name opens its row in the <a href={signatoriesHref}>list of names</a>, with what is on record and the published copy; a line below it is its mandate and country.
      </p>
      <ol className="lines" start={lines[0]?.paragraph}>
        {lines.map(({ paragraph, href, name, mandate }) => (
          <li key={paragraph} id={`p${paragraph}`}>
            {name && <a href={href}>{name}</a>}
            {name && mandate && ', '}
            {mandate && <a href={href} tabIndex={-1}>{mandate}</a>}
          </li>
        ))}
      </ol>
    </section>
  );
}
