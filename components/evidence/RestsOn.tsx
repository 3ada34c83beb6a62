import type { Link } from '@/lib/evidence/voices';
import { EvidenceLink, ReferenceLink } from './EvidenceLink';

/** Link to what a fact rests on: a place on this site, or a reference outside it. */
export function RestsOn({ link: { href, text } }: { link: Link }) {
  return href?.startsWith('/') ? <EvidenceLink href={href}>{text}</EvidenceLink> : <ReferenceLink title={text} url={href} />;
}
