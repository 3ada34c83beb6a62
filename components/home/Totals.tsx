import { countriesHref, mandateHref, notStatedHref, onlyEuropeanHref, signatoriesHref, viewHref } from '@/lib/site/links';
import type { Totals as Sums } from '@/lib/counts/tally';

/** The list of the countries with a national mandate. */
const national = `${viewHref('national-parliaments')}#countries`;

/** One sum as a sentence, with the same parts under it as a bar to scale: solid, open, hatched. */
function Sum({ parts, children }: { parts: readonly [solid: number, open: number, hatched: number]; children: React.ReactNode }) {
  const [solid, open, hatched] = parts;
  const total = solid + open + hatched;
  const percent = (n: number) => `${((100 * n) / total).toFixed(2)}%`;
  return (
    <div className="sum">
      <p>{children}</p>
      <svg width="100%" height="12" aria-hidden="true" className="bar">
        <rect className="solid" width={percent(solid)} height="12" />
        <rect className="open" x={percent(solid)} y="1" width={percent(open)} height="10" />
        {hatched > 0 && <rect className="hatched" x={percent(solid + open)} y="1" width={percent(hatched)} height="10" fill="url(#hatch-bar)" />}
      </svg>
    </div>
  );
}

/** The totals, which add up in plain sight. Each figure opens the lines it was counted from. */
export function Totals({ sums }: { sums: Sums }) {
  return (
    <div className="sums">
      <svg width="0" height="0" aria-hidden="true" className="absolute">
        <pattern id="hatch-bar" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch-line" d="M0 0v4" />
        </pattern>
      </svg>
      <Sum parts={[sums.national, sums.european, sums.without_country]}>
        <a href={signatoriesHref}>
          <b>{sums.names}</b> names
        </a>{' '}
        = <a href={mandateHref('national')}><b>{sums.national}</b> national parliaments</a> +{' '}
        <a href={mandateHref('european')}><b>{sums.european}</b> European Parliament</a> +{' '}
        <a href={notStatedHref}><b>{sums.without_country}</b> mandate not stated</a>
      </Sum>
      <Sum parts={[sums.countries_national, sums.countries_only_european, 0]}>
        <a href={countriesHref}>
          <b>{sums.countries}</b> countries
        </a>{' '}
        = <a href={national}><b>{sums.countries_national}</b> through a national parliament</a> +{' '}
        <a href={onlyEuropeanHref}><b>{sums.countries_only_european}</b> only</a> through the <a href={mandateHref('european')}>European Parliament</a>
      </Sum>
    </div>
  );
}
