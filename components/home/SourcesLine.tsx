import { dateText } from '@/lib/words/dates';
import type { Source } from '@/lib/schema';
import { differencesHref, sourceHref } from '@/lib/site/links';

/** The held sources with their dates, and where they differ. */
export function SourcesLine({ sources }: { sources: readonly Source[] }) {
  return (
    <p>
      <b>Sources.</b>{' '}
      {sources.map((s, i) => (
        <span key={s.id}>
          <a href={sourceHref(s.id)}>{s.short}</a>, {dateText(s.date)}
          {i < sources.length - 1 ? '; ' : '. '}
        </span>
      ))}
      Where they disagree: <a href={differencesHref}>side by side</a>.
    </p>
  );
}
