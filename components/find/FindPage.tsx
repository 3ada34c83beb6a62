import { Fragment } from 'react';
import { Count } from '@/components/evidence/Count';
import type { CountryEntry, FormerEntry, Listing } from '@/lib/find/directory';
import { countryHref, signedHref } from '@/lib/site/links';

/** What a page that is only text cannot do, and what does it instead. */
function WithoutScript() {
  return (
    <noscript>
      <p className="note">
        Answers to what is typed need JavaScript, which is off; so nothing here is filtered. All that can be found is listed below: look for it with your browser’s own search (Ctrl+F, on a Mac ⌘F, on a phone in the menu). A
        former name or a code leads to its country as an address: /country/ and the name in small letters, with hyphens.
      </p>
    </noscript>
  );
}

function Letters({ entries }: { entries: readonly CountryEntry[] }) {
  return (
    <nav aria-label="Letters">
      <ul className="letters">
        {entries.map(
          ({ letter }) =>
            letter && (
              <li key={letter}>
                <a href={`#letter-${letter}`}>{letter}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

interface FindPageProps {
  readonly entries: readonly CountryEntry[];
  readonly without: readonly Pick<CountryEntry, 'slug' | 'name'>[];
  /** The country addressed, as in a sentence. */
  readonly addressed: string;
  readonly former: readonly FormerEntry[];
  readonly listings: readonly Listing[];
}

/** Without its element the box stays hidden and the lists are the page: every country, signatory, body and person. */
export function FindPage({ entries, without, addressed, former, listings }: FindPageProps) {
  return (
    <find-page>
      <form className="ask" hidden>
        <label htmlFor="ask">Country, signatory, body or person</label>
        <input id="ask" type="search" name="q" autoComplete="off" spellCheck={false} suppressHydrationWarning />
        <button type="submit" className="button">
          Find
        </button>
        <p className="small muted">Former names, codes, its own name and, where your browser knows it, that in your language find a country; accents, hyphens and the order of words do not matter.</p>
      </form>
      <p role="status" className="muted" />
      <WithoutScript />
      <div data-answers="" className="answers" />
      <div data-lists="">
        <ul className="jump">
          {[{ id: 'countries', title: 'Countries and territories' }, { id: 'without-name', title: 'States without a name' }, { id: 'former', title: 'Former countries' }, ...listings].map((l) => (
            <li key={l.id}>
              <a href={`#${l.id}`}>{l.title}</a>
            </li>
          ))}
        </ul>
        <section className="section" id="countries">
          <h2>
            <Count href="#countries">{entries.length}</Count> countries and territories
          </h2>
          <Letters entries={entries} />
          <ul className="directory">
            {entries.map((e) => (
              <li key={e.slug} id={e.letter && `letter-${e.letter}`}>
                <a href={countryHref(e.slug)}>{e.name}</a>
                {e.names > 0 && (
                  <>
                    {' '}
                    <Count href={signedHref(e.slug)}>{e.names}</Count>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section className="section" id="without-name">
          <h2>
            <Count href="#without-name">{without.length}</Count> states without a name on the letter
          </h2>
          <p className="muted">Territories are not counted separately, nor is {addressed}, to which the letter is addressed.</p>
          <ul className="directory">
            {without.map((c) => (
              <li key={c.slug}>
                <a href={countryHref(c.slug)}>{c.name}</a>
              </li>
            ))}
          </ul>
        </section>
        <section className="section" id="former">
          <h2>
            <Count href="#former">{former.length}</Count> former countries
          </h2>
          <p className="muted">They exist no more and have no page here. Beside each are the countries and territories on its land today; none of them is it.</p>
          <ul className="listing">
            {former.map((f) => (
              <li key={f.id} id={f.id}>
                {f.name}{' '}
                <small>
                  {f.successors.map((s, i) => (
                    <Fragment key={s.href}>
                      {i > 0 && ', '}
                      <a href={s.href}>{s.name}</a>
                    </Fragment>
                  ))}
                </small>
              </li>
            ))}
          </ul>
        </section>
        {listings.map((l) => (
          <section key={l.id} className="section" id={l.id}>
            <h2>
              <Count href={`#${l.id}`}>{l.title}</Count>
            </h2>
            <ul className="listing">
              {l.rows.map((r) => (
                <li key={r.href}>
                  <a href={r.href}>{r.name}</a> <small>{r.saidHref ? <Count href={r.saidHref}>{r.note}</Count> : r.note}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </find-page>
  );
}
