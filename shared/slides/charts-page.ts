import type { ChartSpec } from '../charts/spec.ts';
import { smallTrend } from '../charts/trend/small-trend.ts';
import { slideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { SlideBlock } from '../model/story.ts';
import { blockFrames, linesBetween } from './block-frames.ts';
import type { ChartsSlide, DocumentContext } from './build-document.ts';
import type { FooterPart } from '../charts/footer/footer-part.ts';
import { joinFooters } from '../charts/footer/join-footers.ts';
import { tellsFinding } from '../charts/tells-finding.ts';
import { chartContent } from './chart-content.ts';
import type { Frame, SlideElement } from './document.ts';
import { lineElement, textElement } from './elements.ts';
import { hasRoom } from './least-room.ts';
import { numberContent } from './number-content.ts';
import { withOneAxis } from './one-axis.ts';
import { footerRise, framedPage, type UnnumberedPage } from './page-frame.ts';
import { pictureContent } from './picture-content.ts';
import { palette } from './palette.ts';
import { leadingSubtitle, sharedSubtitle } from './shared-subtitle.ts';
import { wordParts } from './slide-words.ts';
import { severalNotes } from './speaker-notes.ts';
import { tableContent } from './table-content.ts';
import { fittingSize, textHeight } from './text-layout.ts';
import { toldContent } from './told-content.ts';
import { wordsPanel, roomBeside } from './words-panel.ts';
import { quoteContent, textContent } from './words-content.ts';

/** Several charts, figures and texts on one slide, with one account of all of them. */
export function chartsPage(
  slide: ChartsSlide,
  specById: (id: string) => ChartSpec,
  context: DocumentContext,
): UnnumberedPage {
  const colours = slideColours(context.houseStyle);
  const ids = slide.blocks.filter((block) => block.kind === 'chart').map(({ id }) => id);
  const whole = withOneAxis(ids.map(specById));
  const words = wordParts(slide);
  const room = roomBeside(words);
  const wide = blockFrames(slide.layout, slide.blocks.length, room);
  const frameOf = (id: string) => wide[slide.blocks.findIndex((block) => block.id === id)] ?? room;
  const charts = whole.map((spec, index) =>
    spec.kind === 'trend' && isLittle(frameOf(ids[index] ?? ''))
      ? smallTrend(spec, slideTexts.scaleFromTo)
      : spec,
  );
  const told = slide.headline === '' ? tellingChart(charts) : undefined;
  // What charts remark goes to the footer too; a line more is always free for it.
  const footer = joinFooters(charts.map((spec) => accountOf(spec, spec === told)));
  const frames = blockFrames(slide.layout, slide.blocks.length, {
    ...room,
    h: room.h - footerRise(context, footer),
  });
  const specOf = (id: string) => charts[ids.indexOf(id)] ?? specById(id);
  const subtitles = charts.map((spec) => spec.subtitle);
  const subtitle = slide.layout === 'middle' ? leadingSubtitle(subtitles) : sharedSubtitle(subtitles);
  const remarks: FooterPart[] = [];
  const ownOf = new Map(charts.map((spec, index) => [spec, subtitle.own[index] ?? '']));
  const contentOf = (block: SlideBlock, frame: Frame): readonly SlideElement[] => {
    switch (block.kind) {
      case 'text':
        return textContent(block, frame, colours);
      case 'quote':
        return quoteContent(block, frame, colours);
      case 'picture':
        return pictureContent(block, context.pictures?.get(block.picture) ?? null, frame);
      case 'chart': {
        const spec = specOf(block.id);
        const head = headElements(
          block.heading,
          spec.kind === 'number' && block.form !== 'table' ? '' : (ownOf.get(spec) ?? ''),
          frame,
        );
        const rest = below(frame, head);
        const isDrawn = block.form !== 'table';
        if (spec.kind === 'number' && isDrawn) return [...head, ...numberContent(spec, rest, colours)];
        if (isDrawn && !hasRoom(spec, rest)) return [...head, ...toldContent(spec, rest)];
        const { elements, remark } = isDrawn ? chartContent(spec, rest, context) : tableContent(spec, rest);
        if (remark !== null) remarks.push({ kind: 'said', text: remark });
        return [...head, ...elements.map((element) => ofPart(element, block.id))];
      }
    }
  };
  const content = slide.blocks.flatMap((block, index) => contentOf(block, frames[index] ?? room));
  return framedPage({
    slideId: slide.id,
    section: slide.section,
    title: titleOf(slide, charts),
    subtitle: charts.length === 0 ? context.areaName : subtitle.common,
    footer: [...footer, ...remarks],
    fictitious: context.fictitious || charts.some(({ fictitious }) => fictitious),
    content: [...linesBetween(frames).map(partingLine), ...content, ...wordsPanel(words, colours)],
    speakerNotes: severalNotes(slide, charts, words),
    context,
  });
}

/** What one of them found gives the slide its headline, else the first. */
function tellingChart(specs: readonly ChartSpec[]): ChartSpec | undefined {
  return specs.find(tellsFinding) ?? specs[0];
}

/** What a chart accounts for: how a headline was tested only under that headline, a rule only where it is applied. */
function accountOf(spec: ChartSpec, isHeadline: boolean): readonly FooterPart[] {
  if (spec.kind !== 'trend' || isHeadline) return spec.footer;
  return spec.footer.filter(({ kind }) => kind !== 'tested' && !(spec.isSmall && ofRule.has(kind)));
}

const ofRule: ReadonlySet<FooterPart['kind']> = new Set(['against', 'rule', 'judged', 'lost']);

/** Inches: names, years and an axis would take most of it. */
function isLittle({ w, h }: Frame): boolean {
  return h < 2.4 || w < 3.2;
}

/** What one of its charts found, else what the first is about. Without figures: what its first words are about. */
function titleOf({ headline, blocks, section }: ChartsSlide, specs: readonly ChartSpec[]): string {
  if (headline !== '') return headline;
  const first = tellingChart(specs);
  if (first) return first.headline;
  const words = blocks.flatMap((block) =>
    'heading' in block && block.heading !== '' ? [block.heading] : [],
  );
  return words[0] ?? (section === '' ? slideTexts.untitled : section);
}

function ofPart(element: SlideElement, partId: string): SlideElement {
  return element.kind === 'chart' || element.kind === 'drawing' ? { ...element, partId } : element;
}

function partingLine({ x, y, h }: Frame): SlideElement {
  return lineElement({
    name: slideTexts.names.partingLine,
    from: { x, y },
    to: { x, y: y + h },
    colour: palette.grid,
    width: 1,
    dash: 'solid',
    role: 'rule',
  });
}

/** Above a chart: its heading, and the measure that the others of the slide do not share. */
function headElements(heading: string, measure: string, frame: Frame): readonly SlideElement[] {
  const paragraphs = [
    ...(heading === '' ? [] : [[{ text: heading, bold: true, colour: palette.ink }]]),
    ...(measure === '' ? [] : [[{ text: measure }]]),
  ];
  if (paragraphs.length === 0) return [];
  const element = textElement({
    name: slideTexts.names.blockHead(heading === '' ? measure : heading),
    role: 'body',
    frame: { ...frame, h: 0.72 },
    size: 13,
    colour: palette.ink2,
    paragraphs,
    ...(heading === '' ? {} : { headings: [0] }),
  });
  const size = fittingSize(element, [13, 12, 11, 10]);
  return [{ ...element, size, frame: { ...frame, h: textHeight({ ...element, size }, frame.w) } }];
}

/** What is left under the words above. */
function below(frame: Frame, head: readonly SlideElement[]): Frame {
  const taken = head.reduce((sum, element) => sum + ('frame' in element ? element.frame.h + 0.12 : 0), 0);
  return { ...frame, y: frame.y + taken, h: frame.h - taken };
}
