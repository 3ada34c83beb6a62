import type { Link } from '@/lib/evidence/voices';

const listed = (links: readonly Link[]) =>
  links.map(({ href, text }, i) => (
    <span key={text}>
      {i > 0 && (i === links.length - 1 ? ' and ' : ', ')}
      {href ? <a href={href}>{text}</a> : text}
    </span>
  ));

/** Where a view's members come from, and which bodies spoke that have none to outline. */
export function ViewSources({ view, sources, others }: { view: string; sources: readonly Link[]; others: readonly Link[] }) {
  if (sources.length === 0 && others.length === 0) return null;
  return (
    <p className="small remark">
      {sources.length > 0 && (
        <>
          Members of {view} after {listed(sources)}.{' '}
        </>
      )}
      {others.length > 0 && <>Made of persons or organisations, so without member states to outline: {listed(others)}.</>}
    </p>
  );
}
