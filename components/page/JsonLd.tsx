/** Structured data for search engines: a data block, never run as a script. */

/** `data` as JSON-LD; "<" is escaped so that no text can end the element: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, '\\u003c') }} />;
}
