import { Count } from '@/components/evidence/Count';
import type { MemberLink } from '@/lib/views/member-links';

/** Members of a body as links. A figure is the number of names on the letter, which is another thing than belonging. */
export function MemberLinks({ members }: { members: readonly MemberLink[] }) {
  return (
    <ul className="member-links">
      {members.map((m) => (
        <li key={m.href}>
          <a href={m.href}>{m.name}</a>
          {m.names > 0 && <> <Count href={m.namesHref}>{m.names}</Count></>}
        </li>
      ))}
    </ul>
  );
}
