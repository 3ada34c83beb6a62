import { Fragment } from 'react';
import { Count } from '@/components/evidence/Count';
import type { CountedLink, WouldBeRow } from '@/lib/signatures/would-be';
import type { Link } from '@/lib/evidence/voices';

/** A sum with its parts: "66 = 60 + 6", each part opening its rows. A single part is the number itself. */
function Sum({ parts }: { parts: readonly CountedLink[] }) {
  return (
    <>
      {parts.length > 1 && <>{parts.reduce((n, p) => n + p.count, 0)} = </>}
      {parts.map((p, i) => (
        <Fragment key={p.href}>
          {i > 0 && ' + '}
          <Count href={p.href}>{p.count}</Count>
        </Fragment>
      ))}
    </>
  );
}

/** The totals as they are, beside what they would be with the names placed where their notes point. Only this table uses the second column. */
export function WouldBeTable({ rows, flags }: { rows: readonly WouldBeRow[]; flags: readonly Link[] }) {
  return (
    <section className="section">
      <h2>What the totals would be</h2>
      <table className="would">
        <thead>
          <tr>
            <td />
            <th scope="col">As printed</th>
            <th scope="col">If they were included</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.label}>
              <th scope="row">{r.href ? <a href={r.href}>{r.label}</a> : r.label}</th>
              <td>
                <Sum parts={[r.now]} />
              </td>
              <td>
                <Sum parts={r.added.count > 0 ? [r.now, r.added] : [r.now]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {flags.length > 0 && (
        <p className="first">
          Where sources differ:
          {flags.map((f) => (
            <span key={f.href}>
              {' '}
              <a href={f.href}>{f.text}</a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
