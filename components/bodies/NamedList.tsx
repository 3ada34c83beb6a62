import { Count } from '@/components/evidence/Count';
import { LinkList } from '@/components/sources/LinkList';
import { counted } from '@/lib/words/plural';
import type { NamedOnly } from '@/lib/bodies/speaker-groups';
import type { Link } from '@/lib/evidence/voices';

/** Named, but no statement of theirs is in the sources: apart from those who spoke, and why they are named. */
export function NamedList({ named, evidence }: { named: readonly NamedOnly[]; evidence: (named: NamedOnly) => readonly Link[] }) {
  return (
    <ul className="rows named">
      {named.map((n) => (
        <li key={n.href}>
          <p>
            <b>
              <a href={n.href}>{n.name}</a>
            </b>
            . {n.entry.about} <span className="small muted"><LinkList links={evidence(n)} /></span>
          </p>
          {n.onRecord > 0 && (
            <p className="small muted">
              Spoke on the public record, beyond the sources: <Count href={`${n.href}#record`}>{counted(n.onRecord, 'entry', 'entries')}</Count>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
