/** Version of the data, and the ways to check, cite and correct it. The same on every page, in the same place. */
import { citeHref, correctionsHref, licenceHref } from '@/lib/site/links';

/** `reportHref` carries this page's address, so that a report says where. */
export function Footer({ version, reportHref, roomy }: { version: string; reportHref: string; roomy: boolean }) {
  return (
    <footer className={`wrap ${roomy ? 'roomy ' : ''}section small`}>
      <div className="foot">
        <p>
          Version <time dateTime={version}>{version}</time>. Every count opens the lines it was counted from.
        </p>
        <ul>
          <li>
            <a href={reportHref}>Report an error on this page</a>
          </li>
          <li>
            <a href={correctionsHref}>Corrections</a>
          </li>
          <li>
            <a href={citeHref}>How to cite</a>
          </li>
          <li>
            <a href={licenceHref}>Licence</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
