import { countryHref } from '@/lib/site/links';

/** A country or territory of the directory; `names` is 0 for most. */
export interface DirectoryEntry {
  readonly slug: string;
  readonly name: string;
  readonly names: number;
}

/** Without its element the box stays hidden and the lists are the page: every country, and the way to everything else. */
export function FindPage({ entries, lists }: { entries: readonly DirectoryEntry[]; lists: readonly { readonly href: string; readonly text: string }[] }) {
  return (
    <find-page>
      <form className="ask" hidden>
        <label htmlFor="ask">Country, signatory, body or person</label>
        <input id="ask" type="search" name="q" autoComplete="off" spellCheck={false} suppressHydrationWarning />
        <p className="small muted">Former names, codes and names in your language find a country; accents, hyphens and the order of words do not matter.</p>
      </form>
      <p role="status" className="muted" />
      <div data-answers="" className="answers" />
      <div data-lists="">
        <ul className="jump">
          {lists.map((l) => (
            <li key={l.href}>
              <a href={l.href}>{l.text}</a>
            </li>
          ))}
        </ul>
        <section className="section">
          <h2>All countries and territories</h2>
          <ul className="directory">
            {entries.map((e) => (
              <li key={e.slug}>
                <a href={countryHref(e.slug)}>
                  {e.name}
                  {e.names > 0 && <b> {e.names}</b>}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </find-page>
  );
}
