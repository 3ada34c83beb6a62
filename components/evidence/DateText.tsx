import { dateText, machineDate, precisionText } from '@/lib/words/dates';
import type { PartialDate } from '@/lib/schema';

/** A date in words; `<time>` where HTML has a machine form for its precision. */
export function DateText({ date }: { date: PartialDate }) {
  const machine = machineDate(date);
  const text = dateText(date);
  return machine ? <time dateTime={machine}>{text}</time> : <span>{text}</span>;
}

/** The precision in muted words below a date, beside it on a phone; nothing for a plain day. */
export function Precision({ date }: { date: PartialDate }) {
  const text = precisionText(date);
  return text ? <span className="small muted precision">{text}</span> : null;
}
