import type { MetadataRoute } from 'next';
import { dataset } from '@/lib/dataset';
import { absolute } from '@/lib/site/site';

export const dynamic = 'force-static';

/** Everything may be read by everyone. The sitemap is written after the build, from the pages that are there. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(dataset(), '/sitemap.xml') };
}
