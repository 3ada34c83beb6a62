import { countryHref } from '@/lib/site/links';
import type { WouldBe } from '@/lib/signatures/not-stated';
import type { Totals } from '@/lib/counts/tally';
import type { Link } from '@/lib/evidence/voices';

/** The totals as they are, beside what they would be with the names placed where their notes point. Only this table uses the second column. */
export function WouldBeTable({ sums, countries, flags }: { sums: Totals; countries: readonly WouldBe[]; flags: readonly Link[] }) {
  const placed = countries.reduce((n, c) => n + c.then - c.now, 0);
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
          {countries.map((c) => (
            <tr key={c.country.alpha2}>
              <th scope="row">
                <a href={countryHref(c.country.slug)}>{c.country.name}</a>
              </th>
              <td>
                <a href={countryHref(c.country.slug)}>{c.now}</a>
              </td>
              <td>{c.then}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Names with a country</th>
            <td>
              <a href="/signatories/">{sums.with_country}</a>
            </td>
            <td>{sums.with_country + placed}</td>
          </tr>
          <tr>
            <th scope="row">Countries</th>
            <td>
              <a href="/#countries">{sums.countries}</a>
            </td>
            <td>{sums.countries + countries.filter((c) => c.now === 0).length}</td>
          </tr>
          <tr>
            <th scope="row">
              <a href="/signatories/">Names on the letter</a>
            </th>
            <td>{sums.names}</td>
            <td>{sums.names}</td>
          </tr>
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
