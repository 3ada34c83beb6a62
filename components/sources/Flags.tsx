import type { Link } from '@/lib/evidence/voices';
import { LinkList } from './LinkList';

/** A flag that sources differ on something here; nothing where they do not. */
export function Flags({ flags }: { flags: readonly Link[] }) {
  if (flags.length === 0) return null;
  return (
    <p className="note">
      <b>Sources differ.</b> <LinkList links={flags} />
    </p>
  );
}
