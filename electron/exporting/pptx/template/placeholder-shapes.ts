import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import type { Frame, SlidePage, TextElement, TextRun } from '../../../../shared/slides/document.ts';
import { textHeight } from '../../../../shared/slides/text-layout.ts';
import { identity, type ShapeIds } from '../shape-identity.ts';
import { place as placeXml } from '../text-shape.ts';
import { escapeXml } from '../xml.ts';
import type { ChosenLayout } from './choose-layouts.ts';
import { coverWords } from './cover-page.ts';
import type { Placeholder } from './read-layouts.ts';

/** The words that go into places of the layout: title, subtitle and number look as the template has them. */
export function placeholderShapes(
  page: SlidePage,
  layout: ChosenLayout,
  isCover: boolean,
  { ids, headingScale }: { readonly ids: ShapeIds; readonly headingScale: number },
): string {
  const { title, subtitle, number } = layout;
  const { names } = slideTexts;
  return [
    title === null ? '' : titleShape(title, page.title, layout, { id: ids.next(), headingScale }),
    isCover && subtitle !== null
      ? shape(subtitle, names.subtitle, ids.next(), `${fitted(1)}${written(coverWords(page))}`)
      : '',
    number === null || isCover ? '' : numberShape(number, ids.next()),
  ].join('');
}

/** In letters of the template, smaller where the headline is too long for its place: PowerPoint only finds that out when someone types in it. */
function titleShape(
  place: Placeholder,
  headline: string,
  { titleFrame }: ChosenLayout,
  { id, headingScale }: { readonly id: number; readonly headingScale: number },
): string {
  const paragraphs = [[{ text: headline }]];
  const letters = (place.letters ?? usualLetters) / headingScale;
  const share = shareThatFits(paragraphs, letters, titleFrame);
  const form = titleFrame === place.frame ? '' : placeXml(titleFrame);
  return shape(place, slideTexts.names.title, id, `${fitted(share)}${written(paragraphs)}`, form);
}

/** Points of a title in PowerPoint where nothing says otherwise. */
const usualLetters = 44;

function shareThatFits(paragraphs: TextElement['paragraphs'], letters: number, { w, h }: Frame): number {
  const fits = (share: number) => {
    const text = { paragraphs, size: letters * share, role: 'body', bold: true } as const;
    return textHeight(text, w - 2 * inset.side) <= h - 2 * inset.edge;
  };
  return shares.find(fits) ?? leastShare;
}

/** Inches of white that PowerPoint keeps within a place for words. */
const inset = { side: 0.1, edge: 0.05 } as const;
const leastShare = 0.4;
const shares = [1, 0.9, 0.8, 0.7, 0.62, 0.55, 0.47, leastShare];

function fitted(share: number): string {
  const scale = share === 1 ? '' : ` fontScale="${Math.round(share * 100_000)}"`;
  return `<a:bodyPr><a:normAutofit${scale}/></a:bodyPr><a:lstStyle/>`;
}

function written(paragraphs: TextElement['paragraphs']): string {
  const run = ({ text }: TextRun) =>
    `<a:r><a:rPr lang="nl-NL" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r>`;
  return paragraphs.map((runs) => `<a:p>${runs.map(run).join('')}</a:p>`).join('');
}

function numberShape(place: Placeholder, id: number): string {
  const field =
    '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="nl-NL"/><a:t>‹nr.›</a:t></a:fld></a:p>';
  return shape(place, slideTexts.names.number, id, `<a:bodyPr/><a:lstStyle/>${field}`);
}

/** In the look of the layout, and in its place unless it says one. */
function shape({ type, idx }: Placeholder, name: string, id: number, text: string, form = ''): string {
  const place = `type="${escapeXml(type)}"${idx === null ? '' : ` idx="${escapeXml(idx)}"`}`;
  return `<p:sp><p:nvSpPr>${identity(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr>${form}</p:spPr><p:txBody>${text}</p:txBody></p:sp>`;
}
