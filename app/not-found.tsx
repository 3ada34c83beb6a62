import { CountryDirectory } from '@/components/about/CountryDirectory';
import { Page } from '@/components/page/Page';
import { countryRows } from '@/lib/country/rows';
import { dataset } from '@/lib/dataset';
import { findHref, homeHref } from '@/lib/site/links';
import { absolute, siteName, siteProps } from '@/lib/site/site';

export const metadata = { title: `Page not found – ${siteName}`, robots: { index: false } };

/** For an address that leads nowhere: what there is instead. The status 404 is the host's to send. */
export default function NotFound() {
  const data = dataset();
  const rows = countryRows(data);
  const byName = [...data.countries].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <Page site={siteProps(data)} url={absolute(data, homeHref)}>
      <h1>This page does not exist</h1>
      <p className="lead">The address may be misspelt, or it names a country in a way we do not know. Look for it, or choose from the lists.</p>
      <form action={findHref} className="ask">
        <label htmlFor="ask">Country or person</label>
        <input id="ask" type="search" name="q" autoComplete="off" />
        <button type="submit" className="button">
          Find
        </button>
      </form>
      <section className="section">
        <h2>Countries with a name on the letter</h2>
        <ul className="directory">
          {rows.map((r) => (
            <li key={r.key}>
              <a href={r.href}>
                {r.name} <b>{r.names}</b>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>All countries and territories</h2>
        <CountryDirectory countries={byName} />
      </section>
    </Page>
  );
}
