import { Fragment } from 'react';
import type { Linked } from '@/lib/words/linked';
import { Count } from './Count';

/** Running text with its counts as links. */
export function Words({ words }: { words: Linked }) {
  return words.map((w, i) => (typeof w === 'string' ? <Fragment key={i}>{w}</Fragment> : <Count key={i} href={w.href}>{w.text}</Count>));
}
