import { pictureHref } from '@/lib/site/links';

/** The map as a file, with title, legend, sources and date inside. `view`: id of the view on this page. */
export function Downloads({ view }: { view: string }) {
  return (
    <p className="small no-print downloads">
      Download this map:{' '}
      <a href={pictureHref(view, 'svg')} type="image/svg+xml" download>
        SVG
      </a>
      ,{' '}
      <a href={pictureHref(view, 'png')} type="image/png" download>
        PNG
      </a>
    </p>
  );
}
