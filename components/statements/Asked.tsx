import { Places } from '@/components/sources/Places';
import type { AskedFor } from '@/lib/evidence/statement-detail';

/** Demands of one statement, each with the place it rests on. */
export function Asked({ asked, places = false, id }: { asked: readonly AskedFor[]; places?: boolean; id?: string }) {
  return (
    <ul id={id}>
      {asked.map(({ demand, indirect, place, note }) => (
        <li key={demand.href}>
          <a href={demand.href}>{demand.text}</a>
          {indirect && ' (indirectly)'}
          {places && (
            <span className="small muted">
              {' '}
              <Places places={[place]} />
              {note && ` ${note}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
