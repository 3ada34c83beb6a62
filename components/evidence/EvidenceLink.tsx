/** Link from a fact to the place it rests on. Always words ("Quoted by the press, Gazette ¶ 10"), never an icon. */
export function EvidenceLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="ev" href={href}>
      {children}
    </a>
  );
}

/** Link to something outside the held sources. `title` is what a reader sees. Without an address the words stand alone. */
export function ReferenceLink({ title, url }: { title: string; url?: string }) {
  return url ? (
    <a className="ev" href={url} rel="noreferrer">
      {title}
    </a>
  ) : (
    <span className="ev">{title}</span>
  );
}
