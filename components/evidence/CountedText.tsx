import type { TextPart } from '@/lib/counts/counted-text';
import { Count } from './Count';

/** A sentence of the case in which every count opens the rows it was counted from. */
export function CountedText({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, href }, i) => (href === undefined ? text : <Count key={`${i} ${href}`} href={href}>{text}</Count>));
}
