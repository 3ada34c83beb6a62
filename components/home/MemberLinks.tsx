import type { memberLinks } from '@/lib/views/view-list';

/** Members of a body as links. A figure is the number of names on the letter, which is another thing than belonging. */
export function MemberLinks({ members }: { members: ReturnType<typeof memberLinks> }) {
  return (
    <ul className="member-links">
      {members.map((m) => (
        <li key={m.href}>
          <a href={m.href}>{m.name}</a>
          {m.names > 0 && ` ${m.names}`}
        </li>
      ))}
    </ul>
  );
}
