import type { ReactNode } from 'react';
import { Footer } from './Footer';
import { Header } from './Header';

/** What every page needs to know about the site. */
export interface SiteProps {
  readonly name: string;
  readonly version: string;
  /** Address a reader reports an error to: `mailto:` or a page. */
  readonly reportTo: string;
}

/** `mailto:` (or form) address with this page's own address inside. */
export function reportHref(reportTo: string, pageUrl: string): string {
  const separator = reportTo.includes('?') ? '&' : '?';
  return `${reportTo}${separator}subject=${encodeURIComponent('Error report')}&body=${encodeURIComponent(pageUrl)}`;
}

/** The frame of a page: skip link, header, main, footer. `url` is the page's absolute canonical address; `roomy`: what it shows gains from a wider window than text does. */
export function Page({ site, section, url, roomy = false, children }: { site: SiteProps; section?: string; url: string; roomy?: boolean; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Header name={site.name} current={section} roomy={roomy} />
      <main id="main" className={roomy ? 'wrap roomy' : 'wrap'}>
        {children}
      </main>
      <Footer version={site.version} reportHref={reportHref(site.reportTo, url)} roomy={roomy} />
    </>
  );
}
