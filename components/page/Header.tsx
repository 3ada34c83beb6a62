/** Site name, sections, search. The menu of the phone is a `<details>`, so it opens before any script has come. */
import { FindBox } from '@/components/find/FindBox';
import { aboutPageHref, bodiesHref, demandsPageHref, findHref, homeHref, signatoriesHref, sourcesHref, statementsHref } from '@/lib/site/links';

/** A section of the site; `href` is its canonical address. */
export interface Section {
  readonly href: string;
  readonly label: string;
}

export const sections: readonly Section[] = [
  { href: homeHref, label: 'Map' },
  { href: signatoriesHref, label: 'Signatories' },
  { href: bodiesHref, label: 'Who spoke' },
  { href: statementsHref, label: 'Statements' },
  { href: demandsPageHref, label: 'Demands' },
  { href: sourcesHref, label: 'Sources' },
  { href: aboutPageHref, label: 'About' },
];

function Links({ current }: { current?: string }) {
  return sections.map(({ href, label }) => (
    <li key={href}>
      <a href={href} aria-current={href === current ? 'page' : undefined}>
        {label}
      </a>
    </li>
  ));
}

/** `current` is the section's address; a page below a section names that section. */
export function Header({ name, current, roomy }: { name: string; current?: string; roomy: boolean }) {
  return (
    <header className={roomy ? 'wrap roomy' : 'wrap'}>
      <div className="site">
        <a className="serif brand" href={homeHref}>
          {name}
        </a>
        <nav aria-label="Sections" className="wide">
          <ul>
            <Links current={current} />
          </ul>
        </nav>
        <search>
          <FindBox />
        </search>
        <a className="narrow" href={findHref}>
          Find
        </a>
        <details className="narrow">
          <summary>Menu</summary>
          <nav aria-label="Menu">
            <ul>
              <Links current={current} />
            </ul>
          </nav>
        </details>
      </div>
    </header>
  );
}
