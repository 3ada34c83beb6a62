import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { dataset } from '@/lib/dataset';
import { dark, light } from '@/lib/map/tokens';
import { icon } from '@/lib/site/icon';
import { siteLanguage, siteUrl } from '@/lib/site/site';
import './globals.css';

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl(dataset())),
  icons: { icon },
  formatDetection: { telephone: false, date: false, address: false },
};
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: light.bg },
    { media: '(prefers-color-scheme: dark)', color: dark.bg },
  ],
};

/** The document. The script is for work only: `next dev` reloads it, the export gets each page's elements inline instead. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={siteLanguage}>
      <head>
        <link rel="preload" as="font" type="font/woff2" href="/fonts/atlas-serif-600.woff2" crossOrigin="anonymous" />
      </head>
      <body>
        {children}
        {process.env.NODE_ENV === 'development' && <script type="module" src="/islands.js" />}
      </body>
    </html>
  );
}
