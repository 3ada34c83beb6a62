/** A number that opens the rows it was counted from. Underlined with dots everywhere, so that a reader learns it once. */
export function Count({ href, label, children }: { href: string; /** Accessible name, where the words around the number do not say what it counts. */ label?: string; children: React.ReactNode }) {
  return (
    <a className="n" href={href} aria-label={label}>
      {children}
    </a>
  );
}
