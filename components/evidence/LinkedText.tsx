import type { Part } from '@/lib/lookup/linked-names';

/** A sentence some of whose words are links: a count to its rows, a name to its line. `counts`: all links are counts. */
export function LinkedText({ parts, counts = false }: { parts: readonly Part[]; counts?: boolean }) {
  return parts.map(({ text, href, count }, i) =>
    href === undefined ? (
      text
    ) : (
      <a key={i} href={href} className={counts || count ? 'n' : undefined}>
        {text}
      </a>
    ),
  );
}
