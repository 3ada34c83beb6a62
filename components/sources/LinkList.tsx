import { Fragment } from 'react';
import type { Link } from '@/lib/evidence/voices';

/** Links in a row, apart by a semicolon, so that titles with commas stay whole. */
export function LinkList({ links }: { links: readonly Link[] }) {
  return links.map((link, i) => (
    <Fragment key={`${link.href} ${link.text}`}>
      {i > 0 && '; '}
      {link.href ? <a href={link.href}>{link.text}</a> : link.text}
    </Fragment>
  ));
}
