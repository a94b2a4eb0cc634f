import { slideColours, type SlideColours } from '../house-style/slide-colours.ts';
import { requestSlideTexts as texts } from '../language/nl/request-slide.ts';
import { slideWordTexts } from '../language/nl/slide-words.ts';
import type { DocumentContext, RequestSlide } from './build-document.ts';
import type { Frame, SlideElement, TextElement, TextRun } from './document.ts';
import { decoration, lineElement, textElement } from './elements.ts';
import { grid } from './grid.ts';
import { framedPage, type UnnumberedPage } from './page-frame.ts';
import { palette } from './palette.ts';
import { typedNotes } from './speaker-notes.ts';
import { pillarExamples } from './templates/common-slides.ts';
import { fittingSize } from './text-layout.ts';

/** Haakje en vraag: what it hangs on, what works by pillar, and what is asked. What is still to be written says so. */
export function requestPage(
  slide: RequestSlide,
  context: DocumentContext,
  fictitious: boolean,
): UnnumberedPage {
  const colours = slideColours(context.houseStyle);
  return framedPage({
    slideId: slide.id,
    section: slide.section,
    title: slide.headline === '' ? texts.headline : slide.headline,
    subtitle: context.areaName,
    footer: slide.source.trim() === '' ? [] : [{ kind: 'typed', text: slide.source.trim() }],
    fictitious,
    content: [
      ...agendaElements(slide, colours),
      ...pillarElements(slide, colours),
      ...requestElements(slide, colours),
    ],
    speakerNotes: typedNotes(slide.speakerNotes, slide.request === '' ? slide.headline : slide.request),
    context,
  });
}

const { content } = grid;
const agenda: Frame = { ...content, h: 0.694 };
const pillarTitle: Frame = { ...content, y: content.y + 0.8, h: 0.3 };
const pillarRow: Frame = { ...content, y: content.y + 1.18, h: 1.74 };
const question: Frame = { ...content, y: content.y + 3.08, h: 1.7 };

function agendaElements({ agendaItem }: RequestSlide, { ownText }: SlideColours): readonly SlideElement[] {
  const item = agendaItem.trim();
  return [
    decoration(texts.names.agendaGround, agenda, palette.panel),
    shrunk(
      textElement({
        name: slideWordTexts.names.agendaItem,
        role: 'body',
        frame: { ...agenda, x: agenda.x + 0.25, y: agenda.y + 0.07, w: agenda.w - 0.5, h: agenda.h - 0.1 },
        size: 17,
        headings: [0],
        paragraphs: [
          [{ text: texts.agenda, bold: true, colour: ownText }],
          [item === '' ? { text: texts.toWrite.agenda, colour: palette.ink2 } : { text: item, bold: true }],
        ],
      }),
      [15, 14, 13, 12, 11],
    ),
  ];
}

function pillarElements(slide: RequestSlide, colours: SlideColours): readonly SlideElement[] {
  const { outOf } = slide;
  const isCounted =
    outOf !== null && texts.order.some((pillar) => typeof slide.pillars[pillar]?.done === 'number');
  const lead: TextRun[] = [
    { text: texts.pillars, bold: true },
    ...(isCounted ? [{ text: ` ${texts.counted(outOf)}`, colour: palette.ink2 }] : []),
  ];
  const title = textElement({
    name: texts.names.pillars,
    role: 'body',
    frame: pillarTitle,
    size: 15,
    headings: [0],
    paragraphs: [lead],
  });
  const gap = 0.33;
  const w = (pillarRow.w - gap * 3) / 4;
  return [
    title,
    ...texts.order.flatMap((pillar, index) =>
      pillarCard(slide, pillar, { ...pillarRow, x: pillarRow.x + index * (w + gap), w }, colours),
    ),
  ];
}

function pillarCard(
  { pillars, pillar: asked, outOf }: RequestSlide,
  pillar: (typeof texts.order)[number],
  frame: Frame,
  { own, ownText }: SlideColours,
): readonly SlideElement[] {
  const name = slideWordTexts.pillars[pillar];
  const { action = '', done = null } = pillars[pillar] ?? {};
  const isAsked = pillar === asked;
  const isCounted = done !== null && outOf !== null;
  const inside = {
    x: frame.x + 0.16,
    y: frame.y + 0.12,
    w: frame.w - 0.32,
    h: frame.h - (isCounted ? 0.6 : 0.24),
  };
  const words = textElement({
    name: texts.names.pillar(name),
    role: 'body',
    frame: inside,
    size: 14.5,
    headings: [0],
    paragraphs: [
      [{ text: name, bold: true, colour: isAsked ? ownText : palette.ink }],
      ...(action.trim() === '' ? [] : [toldAction(action.trim(), pillar)]),
    ],
  });
  return [
    {
      kind: 'rectangle',
      name: texts.names.pillarGround(name),
      frame,
      fill: isAsked ? palette.panel : palette.surface,
      outline: { colour: isAsked ? own : palette.axis, width: isAsked ? 2.5 : 1, dashed: false },
      altText: '',
    },
    shrunk(words, [14.5, 13, 12, 11, 10]),
    ...(isCounted ? countElements(name, Math.min(done, outOf), outOf, frame, own) : []),
  ];
}

/** What a template filled in and nobody wrote over is told as an example, not as what was chosen here. */
function toldAction(action: string, pillar: (typeof texts.order)[number]): readonly TextRun[] {
  const isExample = action === pillarExamples[pillar];
  return [...(isExample ? [{ text: texts.example, colour: palette.ink2 }] : []), { text: action }];
}

/** A small box for each school, filled where it does so; of very many only the words. */
function countElements(
  name: string,
  done: number,
  outOf: number,
  frame: Frame,
  own: string,
): readonly SlideElement[] {
  const words = textElement({
    name: texts.names.count(name),
    role: 'body',
    frame: { x: frame.x + frame.w - 1.06, y: frame.y + frame.h - 0.4, w: 0.9, h: 0.28 },
    size: 13,
    bold: true,
    align: 'right',
    anchor: 'middle',
    text: texts.count(done, outOf),
  });
  const step = (frame.w - 1.3) / outOf;
  if (step < 0.06) return [words];
  const boxes = Array.from({ length: outOf }, (_, index): SlideElement => ({
    kind: 'rectangle',
    name: texts.names.school(index + 1),
    frame: { x: frame.x + 0.16 + index * step, y: frame.y + frame.h - 0.37, w: step * 0.78, h: 0.22 },
    fill: index < done ? own : palette.surface,
    outline: { colour: index < done ? own : palette.axis, width: 0.75, dashed: false },
    altText: '',
  }));
  return [...boxes, words];
}

function requestElements(slide: RequestSlide, colours: SlideColours): readonly SlideElement[] {
  const { onDark, onDark2, dotOutline, darkPanel } = colours;
  const asked = slide.request.trim();
  const rows = texts.rows.flatMap(([key, label]) =>
    slide[key].trim() === '' ? [] : [[label, slide[key].trim()]],
  );
  const middle = question.x + question.w * (rows.length === 0 ? 1 : 0.52);
  const words = textElement({
    name: slideWordTexts.names.request,
    role: 'body',
    frame: { x: question.x + 0.25, y: question.y + 0.17, w: middle - question.x - 0.5, h: question.h - 0.34 },
    size: 24,
    colour: asked === '' ? onDark2 : onDark,
    headings: [0],
    paragraphs: [
      [{ text: texts.request, bold: true, colour: onDark2 }],
      [{ text: asked === '' ? texts.toWrite.request : asked, bold: asked !== '' }],
    ],
  });
  const ground = decoration(texts.names.requestGround, question, darkPanel);
  if (rows.length === 0) return [ground, shrunk(words, requestSizes)];
  const line = lineElement({
    name: texts.names.requestLine,
    from: { x: middle, y: question.y + 0.2 },
    to: { x: middle, y: question.y + question.h - 0.2 },
    colour: dotOutline,
    width: 1,
    dash: 'solid',
    role: 'rule',
  });
  const height = (question.h - 0.3) / 4;
  const table = rows.map(([label = '', text = ''], index) =>
    rowElements(
      label,
      text,
      {
        x: middle + 0.25,
        y: question.y + 0.15 + index * height,
        w: question.x + question.w - middle - 0.45,
        h: height,
      },
      colours,
    ),
  );
  return [ground, shrunk(words, requestSizes), line, ...table.flat()];
}

const requestSizes = [24, 21, 18, 16, 14, 12] as const;

function rowElements(
  label: string,
  text: string,
  frame: Frame,
  { onDark, onDark2 }: SlideColours,
): readonly SlideElement[] {
  const shared = { role: 'body', size: 14, anchor: 'middle' } as const;
  const labelWidth = 0.95;
  return [
    textElement({
      ...shared,
      name: label,
      frame: { ...frame, w: labelWidth },
      bold: true,
      colour: onDark2,
      text: label,
    }),
    shrunk(
      textElement({
        ...shared,
        name: texts.names.row(label),
        frame: { ...frame, x: frame.x + labelWidth, w: frame.w - labelWidth },
        colour: onDark,
        text,
      }),
      [14, 13, 12, 11, 10, 9],
    ),
  ];
}

function shrunk(element: TextElement, sizes: readonly number[]): TextElement {
  return { ...element, size: fittingSize(element, sizes) };
}
