import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Picture } from '../../../shared/model/picture.ts';
import type { PictureElement, SlidePage } from '../../../shared/slides/document.ts';
import { identity } from './shape-identity.ts';
import { place } from './text-shape.ts';
import type { Part, Relation } from './xml.ts';

/** The pictures that people put on a slide: the file of each, and how the slide refers to it. The same one twice is one file. */
export function chosenPictures({ elements }: SlidePage): {
  readonly relations: readonly Relation[];
  readonly parts: readonly Part[];
} {
  const all = elements.flatMap((element) => (element.kind === 'picture' ? [element.picture] : []));
  const pictures = [...new Map(all.map((picture) => [nameOf(picture), picture])).values()];
  return {
    relations: pictures.map((picture) => ({
      id: relationId(picture),
      type: 'image',
      target: `../media/${nameOf(picture)}.${picture.format}`,
    })),
    parts: pictures.map((picture) => ({
      path: `ppt/media/${nameOf(picture)}.${picture.format}`,
      content: Buffer.from(picture.data, 'base64'),
    })),
  };
}

export function chosenPictureShape({ name, altText, frame, picture }: PictureElement, id: number): string {
  return `<p:pic><p:nvPicPr>${identity(id, name, altText)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relationId(picture)}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${place(frame)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

function relationId(picture: Picture): string {
  return `rId-${nameOf(picture)}`;
}

/** By what it shows, so that a file with the same slides is the same file. */
function nameOf({ data }: Picture): string {
  return `picture-${createHash('sha256').update(data).digest('hex').slice(0, 16)}`;
}
