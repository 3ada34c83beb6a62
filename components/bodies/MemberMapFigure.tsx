import type { MemberMap } from '@/lib/views/member-map';

/** Members as an outline, never as a fill; the list of members beside it has the same countries as links. */
export function MemberMapFigure({ map, label, subject, rule, borders }: { map: MemberMap; label: string; /** "Norway, addressed". */ subject: string; rule: string; borders: React.ReactNode }) {
  return (
    <figure className="member-map">
      <svg className="map" viewBox={`0 0 ${map.width * map.grid} ${map.height * map.grid}`} width={map.width} height={map.height} role="img" aria-label={label}>
        <g className="none">
          <path d={map.land.outline} />
          <path className="border" d={map.land.borders} />
        </g>
        <g className="outlined">
          <path d={map.members.outline} />
          {map.dots && <path className="dot" d={map.dots} />}
        </g>
        {map.subject && (
          <g className="subject">
            <path d={map.subject} />
          </g>
        )}
      </svg>
      <figcaption>
        <p className="small map-key">
          <svg className="swatch body" width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
            <path d="M1 1h22v14H1z" />
          </svg>
          <span>
            <a href="#statements">{label}</a>. {rule}
          </span>
        </p>
        {map.subject && (
          <p className="small map-key">
            <svg className="swatch subject" width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
              <path d="M1 1h22v14H1z" />
            </svg>
            <span>
              {subject}
              {map.subjectIsMember && '; itself a member'}
            </span>
          </p>
        )}
        <p className="small muted">{borders}</p>
      </figcaption>
    </figure>
  );
}
