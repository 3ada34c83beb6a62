/** The site's icon as an address of its own, so that it costs no request. A globe line with one mark, readable at 16 px. */
const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' fill='#fff'/><circle cx='16' cy='16' r='13' fill='none' stroke='#16181d' stroke-width='2.5'/><path d='M4 13h24M4 20h24' stroke='#85857d' stroke-width='2'/><circle cx='20' cy='17' r='6' fill='#371c8d' stroke='#fff' stroke-width='2'/></svg>`;

export const icon = `data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}`;
