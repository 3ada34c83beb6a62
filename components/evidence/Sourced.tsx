import { LinkList } from '@/components/sources/LinkList';
import type { Link } from '@/lib/evidence/voices';

/** One fact in words, with what it rests on beside it. */
export function Sourced({ text, links }: { text: string; links: readonly Link[] }) {
  return (
    <>
      {text}{' '}
      <span className="small muted">
        <LinkList links={links} />
      </span>
    </>
  );
}
