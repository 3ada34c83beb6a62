import { Fragment } from 'react';
import { LinkList } from '@/components/sources/LinkList';
import type { Reply } from '@/lib/statements/exchanges';
import type { Link } from '@/lib/evidence/voices';
import { VoiceText } from './VoiceText';

/** A voice of the side addressed, with what it answers in words before it. */
export function ReplyText({ reply, dated, brief }: { reply: Reply; dated?: boolean; brief?: boolean }) {
  return (
    <>
      {reply.to && reply.to.length > 0 && (
        <p className="muted to">
          Answers{' '}
          {reply.to.map((l, i, all) => (
            <Fragment key={l.href}>
              {i > 0 && (i === all.length - 1 ? ' and ' : ', ')}
              {brief ? l.text : <a href={l.href}>{l.text}</a>}
            </Fragment>
          ))}
        </p>
      )}
      <VoiceText voice={reply} dated={dated} brief={brief} />
    </>
  );
}

/** Who answers a row from an earlier one, where the words stand. */
export function AlsoAnswered({ links }: { links: readonly Link[] | undefined }) {
  if (!links || links.length === 0) return null;
  return (
    <p className="also">
      <LinkList links={links} /> <span className="muted">answers this as well, in an earlier row</span>
    </p>
  );
}

/** What an empty side of a row means. */
export const emptyCall = 'Answers no call in the sources we hold.';
export const emptyReply = 'No reply in the sources we hold.';

/** Over voices that are not from the documents: set apart, in no count. */
export const beyond = 'On the public record, outside the documents';
