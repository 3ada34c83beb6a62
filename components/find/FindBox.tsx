/**
 * The search form of every page. It posts what is typed to the page for finding; its element shows answers while typing, in the panel
 * that is hidden until then. What it says is said by a status outside of it: a live region that was hidden is not heard when it first speaks. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { findHref, signatoriesHref } from '@/lib/site/links';

export function FindBox() {
  return (
    <find-box>
      <form action={findHref}>
        <label>
          <span className="sr-only">Find a country or a person</span>
          <input type="search" name="q" placeholder="Find a country or a person" autoComplete="off" spellCheck={false} suppressHydrationWarning />
        </label>
        <button type="submit" className="sr-only">
          Find
        </button>
      </form>
      <p role="status" className="sr-only" />
      <div className="found" hidden>
        <p className="small muted" />
        <div role="listbox" id="found" aria-label="Results" />
        <p className="elsewhere">
          <a href={findHref}>All countries</a> <a href={signatoriesHref}>All names</a>
        </p>
      </div>
    </find-box>
  );
}
