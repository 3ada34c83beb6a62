import { Count } from '@/components/evidence/Count';
import { ReferenceLink } from '@/components/evidence/EvidenceLink';
import { noteAnchor } from '@/lib/country/notes';
import type { Signature } from '@/lib/schema';
import { signatureHref } from '@/lib/site/links';
import type { SignatureGroup } from '@/lib/counts/signature-groups';
import type { Link } from '@/lib/evidence/voices';

function Name({ s, mandate }: { s: Signature; mandate?: string }) {
  return (
    <li id={`n${s.n}`}>
      <a href={signatureHref(s.n)}>{s.n}</a>
      {s.name}
      {s.mandate !== mandate && <small>{s.mandate}</small>}
      {s.on_record !== undefined && <small>{`on record: ${s.on_record}`}</small>}
      {s.note !== undefined && (
        <small>
          <a href={`#${noteAnchor(s.n)}`}>see note</a>
        </small>
      )}
    </li>
  );
}

function Group({ group: { id, assembly, mandate, inferred, signatures }, alone }: { group: SignatureGroup; alone: boolean }) {
  return (
    <>
      {!alone && <h3>{assembly}</h3>}
      <p className="small muted">
        <Count href={`#${id}`}>{signatures.length}</Count>
        {`${alone ? ` in the ${assembly}` : ''}${mandate === undefined ? '' : `, printed as “${mandate}”`}`}
        {inferred && '; that this house is meant is our reading'}
      </p>
      <ol className="names" id={id}>
        {signatures.map((s) => (
          <Name key={s.n} s={s} mandate={mandate} />
        ))}
      </ol>
    </>
  );
}

/** Who signed, as printed, in the letter's order: national assemblies, then the European Parliament. */
export function SignedNames({ groups, sources }: { groups: readonly SignatureGroup[]; sources: readonly Link[] }) {
  return (
    <section className="section" id="signed">
      <h2>Who signed, as printed</h2>
      {groups.map((g) => (
        <Group key={g.id} group={g} alone={groups.length === 1} />
      ))}
      <p className="small muted">
        The number is the place in the letter and opens that line.
        {sources.length > 0 && ' Other forms of a name are on record in '}
        {sources.map(({ href, text }, i) => (
          <span key={text}>
            {i > 0 && '; '}
            <ReferenceLink title={text} url={href} />
          </span>
        ))}
        {sources.length > 0 && '.'}
      </p>
    </section>
  );
}
