import { escapeXml } from './xml.ts';

/** Numbers the shapes of one slide: each needs its own. */
export interface ShapeIds {
  readonly next: () => number;
}

export function shapeIds(): ShapeIds {
  let last = 1;
  return { next: () => ++last };
}

/**
 * Number, name and alt text of a shape. "" is said to be decoration, so that a screen reader passes
 * it by and PowerPoint's checker does not ask for words.
 */
export function identity(id: number, name: string, altText?: string): string {
  const attributes = `id="${id}" name="${escapeXml(name)}"`;
  if (altText === undefined) return `<p:cNvPr ${attributes}/>`;
  if (altText !== '') return `<p:cNvPr ${attributes} descr="${escapeXml(altText)}"/>`;
  return `<p:cNvPr ${attributes} descr=""><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>`;
}
