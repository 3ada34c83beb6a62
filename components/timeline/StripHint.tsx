import type { Timeline } from '@/lib/timeline/timeline';

/** What a link to the part of the strip with most leads to. */
export const denseId = 'strip-dense';

/** Where the strip is wider than the window: that it is, and a way to where most was said, because not every browser begins there. */
export function StripHint({ timeline: { parts, dense } }: { timeline: Timeline }) {
  const most = parts.find((p) => p.x0 === dense?.x0);
  return (
    <p className="small scales">
      Scroll sideways
      {most && (
        <>
          ; most was said: <a href={`#${denseId}`}>{most.text}</a>
        </>
      )}
    </p>
  );
}
