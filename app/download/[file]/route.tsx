import { ImageResponse } from 'next/og';
import { MapPicture } from '@/components/card/MapPicture';
import { mapFonts } from '@/lib/picture/fonts';
import { dataset } from '@/lib/dataset';
import { pictureHref } from '@/lib/site/links';
import { mapPicture } from '@/lib/picture/map-picture';
import { mapViews } from '@/lib/views/map-views';
import { svgFile } from '@/lib/picture/svg';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Pixels. */
const pngWidth = 1600;

const kinds = ['svg', 'png'] as const;
/** `map-names.svg`: a name with its ending, so that a plain file server knows the type. */
const nameOf = (view: string, kind: (typeof kinds)[number]): string => pictureHref(view, kind).split('/').at(-1) ?? '';

export const generateStaticParams = () => mapViews(dataset()).flatMap(({ id }) => kinds.map((kind) => ({ file: nameOf(id, kind) })));

/** A view of the map as a file to keep, print or show elsewhere. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const data = dataset();
  const view = mapViews(data).find(({ id }) => kinds.some((kind) => nameOf(id, kind) === file));
  if (!view) return new Response(null, { status: 404 });
  const picture = mapPicture(data, view);
  if (file.endsWith('.svg')) return new Response(svgFile(picture), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
  const scale = pngWidth / picture.width;
  return new ImageResponse(<MapPicture picture={picture} shapes={svgFile(picture, { words: false })} scale={scale} />, { width: pngWidth, height: Math.round(picture.height * scale), fonts: mapFonts() });
}
