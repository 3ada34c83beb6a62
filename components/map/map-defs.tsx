/** The hatch of territories, the cross-hatch of "not applicable" and the stripes over a class, once per page: `fill: url(#hatch)`. Must stay rendered (not `display: none`), or the hatches disappear. */
export function MapDefs({ crossed = false, striped = false }: { crossed?: boolean; striped?: boolean }) {
  return (
    <svg className="map-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch-ground" d="M0 0h12v12H0z" />
        <path className="hatch-line" d="M0 6h12" />
      </pattern>
      {crossed && (
        <pattern id="cross" width="9" height="9" patternUnits="userSpaceOnUse">
          <path className="hatch-ground" d="M0 0h9v9H0z" />
          <path className="hatch-line" d="M0 0l9 9M9 0l-9 9" />
        </pattern>
      )}
      {striped && (
        <pattern id="stripes" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path className="hatch-ground" d="M0 0h16v4H0z" />
        </pattern>
      )}
    </svg>
  );
}
