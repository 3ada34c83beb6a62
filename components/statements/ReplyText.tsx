import { Fragment } from 'react';
import type { Voice } from '@/lib/evidence/voices';
import { VoiceText } from './VoiceText';

/** A voice; what it answers, if anything, stands in words before it. */
export function ReplyText({ reply, dated, brief, linked = !brief }: { reply: Voice; dated?: boolean; brief?: boolean; /** What is answered is a link; a row that shows it can do without. */ linked?: boolean }) {
  return (
    <>
      {reply.to && reply.to.length > 0 && (
        <p className="muted to">
          Answers{' '}
          {reply.to.map((l, i, all) => (
            <Fragment key={l.href}>
              {i > 0 && (i === all.length - 1 ? ' and ' : ', ')}
              {linked ? <a href={l.href}>{l.text}</a> : l.text}
            </Fragment>
          ))}
        </p>
      )}
      <VoiceText voice={reply} dated={dated} brief={brief} />
    </>
  );
}
