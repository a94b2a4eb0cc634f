import { tellingDifference } from '../charts/telling-difference.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { slideColours, type SlideColours } from '../house-style/slide-colours.ts';
import { meaningSlideTexts as texts } from '../language/nl/meaning-slide.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { DocumentContext, MeaningSlide } from './build-document.ts';
import { differenceRows, type DifferenceRow } from './difference-rows.ts';
import type { Frame, SlideElement } from './document.ts';
import { decoration, lineElement, textElement } from './elements.ts';
import { grid } from './grid.ts';
import { limitElements } from './limit-cards.ts';
import { meaningFooter } from './meaning-footer.ts';
import { footerRise, framedPage, type UnnumberedPage } from './page-frame.ts';
import { palette } from './palette.ts';
import { meaningNotes } from './speaker-notes.ts';
import { fittingSize } from './text-layout.ts';

/** Duiding: how sure the differences are, what was not measured, and what somebody says it means here. */
export function meaningPage(
  slide: MeaningSlide,
  specOf: (id: string) => ChartSpec,
  context: DocumentContext,
  fictitious: boolean,
): UnnumberedPage {
  const colours = slideColours(context.houseStyle);
  const specs = slide.charts.map(({ id }) => specOf(id));
  const rows = slide.charts.flatMap(({ id, heading }): DifferenceRow[] => {
    const spec = specOf(id);
    const told = tellingDifference(spec);
    const [measure = ''] = spec.subtitle.split(' · ');
    return told === null ? [] : [{ ...told, label: heading === '' ? measure : heading }];
  });
  const footer = rows.length === 0 ? [] : meaningFooter(specs, rows);
  const room: Frame = { ...grid.content, h: grid.content.h - footerRise(context, footer) };
  const halves = halvesOf(room, rows.length > 0);
  return framedPage({
    slideId: slide.id,
    section: slide.section,
    title: slide.headline === '' ? texts.headline : slide.headline,
    subtitle: texts.subtitle(context.areaName),
    footer,
    fictitious,
    content: [
      ...(rows.length === 0 ? [] : sureElements(rows, halves.sure, colours)),
      ...limitElements(slide.limits, { ...halves.open, h: halves.open.h - meaningHeight - 0.15 }, colours),
      ...meaningElements(
        slide.interpretation,
        { ...halves.open, y: halves.open.y + halves.open.h - meaningHeight, h: meaningHeight },
        colours,
      ),
    ],
    speakerNotes: meaningNotes(slide, rows, specs),
    context,
  });
}

const meaningHeight = 1.25;

/** Without a difference to tell of, what is open takes the width. */
function halvesOf(room: Frame, hasRows: boolean): { readonly sure: Frame; readonly open: Frame } {
  const sure = { ...room, w: hasRows ? 5.55 : 0 };
  const left = hasRows ? 6.05 : 0;
  return { sure, open: { ...room, x: room.x + left, w: room.w - left } };
}

function sureElements(
  rows: readonly DifferenceRow[],
  frame: Frame,
  colours: SlideColours,
): readonly SlideElement[] {
  return [
    textElement({
      name: texts.names.sure,
      role: 'body',
      frame: { ...frame, h: 0.3 },
      size: 16,
      headings: [0],
      paragraphs: [[{ text: texts.sure, bold: true }]],
    }),
    ...differenceRows(rows, { ...frame, y: frame.y + 0.35, h: frame.h - 0.35 }, colours),
    lineElement({
      name: slideTexts.names.partingLine,
      from: { x: frame.x + frame.w + 0.25, y: frame.y },
      to: { x: frame.x + frame.w + 0.25, y: frame.y + frame.h },
      colour: palette.grid,
      width: 1,
      dash: 'solid',
      role: 'rule',
    }),
  ];
}

function meaningElements(
  interpretation: string,
  frame: Frame,
  { darkPanel, onDark, onDark2 }: SlideColours,
): readonly SlideElement[] {
  const written = interpretation.trim();
  const element = textElement({
    name: texts.names.meaning,
    role: 'body',
    frame: { x: frame.x + 0.22, y: frame.y + 0.14, w: frame.w - 0.44, h: frame.h - 0.28 },
    size: 17,
    anchor: 'middle',
    colour: written === '' ? onDark2 : onDark,
    headings: [0],
    paragraphs: [
      [{ text: texts.meaning, bold: true, colour: onDark2 }],
      ...(written === '' ? [texts.toWrite] : written.split(/\n+/)).map((text) => [{ text }]),
    ],
  });
  return [
    decoration(texts.names.meaningGround, frame, darkPanel),
    { ...element, size: fittingSize(element, [17, 16, 14.5, 13, 12, 11, 10, 9]) },
  ];
}
