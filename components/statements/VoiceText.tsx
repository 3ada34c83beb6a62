import { EvidenceLink, ReferenceLink } from '@/components/evidence/EvidenceLink';
import { dateText } from '@/lib/dates';
import type { Voice } from '@/lib/voices';

/** Exact words inside quotation marks, linked to the place where the publisher prints them. */
function Quote({ text, href }: { text: string; href: string }) {
  return (
    <>
      {' '}
      <q>
        <a href={href} rel="noreferrer" className="words">
          {text}
        </a>
      </q>
    </>
  );
}

/** Speaker, role as printed, what was said and a few exact words, as one sentence. */
export function Said({ voice, dated = false }: { voice: Voice; dated?: boolean }) {
  return (
    <>
      {voice.name && <b>{voice.href ? <a href={voice.href}>{voice.name}</a> : voice.name}</b>}
      {voice.role && `, ${voice.role},`} {voice.summary}
      {(dated || voice.fromRecord) && ` (${dateText(voice.date)})`}
      {voice.quote ? ':' : '.'}
      {voice.quote && <Quote {...voice.quote} />}{' '}
    </>
  );
}

/** One voice as running text with its evidence. Replies and calls look the same. */
export function VoiceText({ voice, dated = false }: { voice: Voice; dated?: boolean }) {
  return (
    <p className="voice">
      <Said voice={voice} dated={dated} />
      {voice.evidence.map((e, i) => (
        <span key={`${e.href} ${e.text}`}>
          {i > 0 && <span className="ev">; </span>}
          {e.href?.startsWith('/') ? <EvidenceLink href={e.href}>{e.text}</EvidenceLink> : <ReferenceLink title={e.text} url={e.href} />}
        </span>
      ))}
    </p>
  );
}
