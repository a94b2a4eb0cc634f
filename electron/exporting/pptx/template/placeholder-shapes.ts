import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import type { SlidePage, TextElement, TextRun } from '../../../../shared/slides/document.ts';
import { identity, type ShapeIds } from '../shape-identity.ts';
import { escapeXml } from '../xml.ts';
import type { ChosenLayout } from './choose-layouts.ts';
import type { Placeholder } from './read-layouts.ts';

/** The words that go into places of the layout: title, subtitle and number look as the template has them. */
export function placeholderShapes(
  page: SlidePage,
  layout: ChosenLayout,
  isCover: boolean,
  ids: ShapeIds,
): string {
  const { title, subtitle, number } = layout;
  const { names } = slideTexts;
  const words = (text: string) => [[{ text }]];
  return [
    title === null ? '' : filled(title, names.title, words(page.title), ids.next()),
    isCover && subtitle !== null ? filled(subtitle, names.subtitle, coverWords(page), ids.next()) : '',
    number === null || isCover ? '' : numberShape(number, ids.next()),
  ].join('');
}

/** Under the title of the cover: what it is about, its area, who made it and when. */
function coverWords({ elements }: SlidePage): readonly (readonly TextRun[])[] {
  const { names } = slideTexts;
  const named = (name: string) =>
    elements.filter((element): element is TextElement => element.kind === 'text' && element.name === name);
  return [names.subtitle, names.area, names.date]
    .flatMap(named)
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((runs) => runs.some(({ text }) => text.trim() !== ''));
}

function filled(
  place: Placeholder,
  name: string,
  paragraphs: readonly (readonly TextRun[])[],
  id: number,
): string {
  const written = paragraphs.map(
    (runs) =>
      `<a:p>${runs.map(({ text }) => `<a:r><a:rPr lang="nl-NL" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r>`).join('')}</a:p>`,
  );
  return shape(place, name, id, `<a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${written.join('')}`);
}

function numberShape(place: Placeholder, id: number): string {
  const field =
    '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="nl-NL"/><a:t>‹nr.›</a:t></a:fld></a:p>';
  return shape(place, slideTexts.names.number, id, `<a:bodyPr/><a:lstStyle/>${field}`);
}

/** Without a place or look of its own: those are the layout's. */
function shape({ type, idx }: Placeholder, name: string, id: number, text: string): string {
  const place = `type="${escapeXml(type)}"${idx === null ? '' : ` idx="${escapeXml(idx)}"`}`;
  return `<p:sp><p:nvSpPr>${identity(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody>${text}</p:txBody></p:sp>`;
}
