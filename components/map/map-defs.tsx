/** The hatch of territories and "not applicable", once per page: `fill: url(#hatch)`. Must stay rendered (not `display: none`), or the hatch disappears. */
export function MapDefs() {
  return (
    <svg className="map-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch-ground" d="M0 0h12v12H0z" />
        <path className="hatch-line" d="M0 6h12" />
      </pattern>
    </svg>
  );
}
