import { Count } from '@/components/evidence/Count';
import type { CountryRow } from '@/lib/country/rows';

function Counts({ id, rows }: { id: string; rows: readonly CountryRow[] }) {
  return (
    <ul id={id}>
      {rows.map((r) => (
        <li key={r.key}>
          <a href={r.href}>{r.name}</a> <Count href={`${r.href}#signed`}>{r.names}</Count>
        </li>
      ))}
    </ul>
  );
}

/** The countries as printed with the number of names under each, most first; those with members of the European Parliament alone stand apart. */
export function CountryCounts({ rows }: { rows: readonly CountryRow[] }) {
  const only = rows.filter((r) => r.national === 0);
  return (
    <section id="by-country" aria-label="Names by country" className="counts small">
      <Counts id="with-national" rows={rows.filter((r) => r.national > 0)} />
      {only.length > 0 && (
        <>
          <p className="muted">Only through members of the European Parliament</p>
          <Counts id="only-european" rows={only} />
        </>
      )}
    </section>
  );
}
