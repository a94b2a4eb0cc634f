import { writeDate } from '../base/dutch-dates.ts';
import { chartMarks } from '../charts/chart-marks.ts';
import type { SourcePart } from '../charts/footer/footer-part.ts';
import { writeSentences } from '../charts/footer/write-footer.ts';
import type { ChartSpec, ShownMark } from '../charts/spec.ts';
import { slideColours, type SlideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { Level } from '../model/area.ts';
import { chartsOf } from '../model/slide-charts.ts';
import type { Story } from '../model/story.ts';
import type { DocumentContext, TitleSlide } from './build-document.ts';
import { tagElement, type UnnumberedPage } from './page-frame.ts';
import type { SlideElement, TextElement } from './document.ts';
import { decoration, textElement } from './elements.ts';
import { grid, titleGrid, type } from './grid.ts';
import { logoElement, logoFrame } from './owner-elements.ts';
import { palette } from './palette.ts';
import { titleNotes } from './speaker-notes.ts';
import { fittingSize } from './text-layout.ts';

/** Who, what, when; and beside it one shown figure of the story as a hundred dots, when there is one. */
export function titlePage(
  slide: TitleSlide,
  story: Story,
  specs: ReadonlyMap<string, ChartSpec>,
  context: DocumentContext,
): UnnumberedPage {
  const { names } = slideTexts;
  // Once is enough: a title further on starts a new part, it does not repeat the figure.
  const isFirst = story.slides.find(({ kind }) => kind === 'title')?.id === slide.id;
  const figure = isFirst ? leadFigure(story, specs) : null;
  const colours = slideColours(context.houseStyle);
  const { logo } = context.houseStyle;
  const fictitious = context.fictitious || [...specs.values()].some((spec) => spec.fictitious);
  const title = shrunk(
    textElement({
      name: names.title,
      role: 'title',
      frame: figure ? titleGrid.title : titleGrid.wideTitle,
      size: 44,
      bold: true,
      text: slide.headline,
    }),
    [44, 38, 32, 26, 20],
  );
  const subtitle = shrunk(
    textElement({
      name: names.subtitle,
      role: 'subtitle',
      frame: titleGrid.subtitle,
      size: 18,
      colour: palette.ink2,
      text: slide.subtitle,
    }),
    [18, 15, 13, 11],
  );
  const elements: readonly SlideElement[] = [
    decoration(names.accent, grid.accentBar, colours.own),
    areaElement(story.area?.level ?? null, context.areaName, colours),
    title,
    subtitle,
    ...(fictitious ? [tagElement(titleGrid.tag)] : []),
    decoration(names.stroke, titleGrid.stroke, colours.own),
    ...(logo === null ? [] : [logoElement(logoFrame(logo, titleGrid.logo, 'left'), context.organisation)]),
    textElement({
      name: names.date,
      role: 'body',
      frame: titleGrid.owner,
      size: 15,
      paragraphs: [
        ...(context.organisation === '' ? [] : [[{ text: context.organisation, bold: true }]]),
        [{ text: writeDate(context.isoDate), colour: palette.ink2 }],
      ],
    }),
    decoration(names.darkPanel, figure ? titleGrid.panel : titleGrid.strip, colours.darkPanel),
    ...(figure ? dotsElements(figure, colours) : []),
  ];
  return () => ({
    slideId: slide.id,
    section: '',
    title: slide.headline,
    background: palette.surface,
    elements,
    speakerNotes: titleNotes(slide, context.areaName),
  });
}

function shrunk(element: TextElement, sizes: readonly number[]): TextElement {
  return { ...element, size: fittingSize(element, sizes) };
}

function areaElement(level: Level | null, areaName: string, { ownText }: SlideColours): SlideElement {
  const kind = level === null ? '' : slideTexts.areaKind[level];
  // "Regio Voorbeeldregio" says it twice.
  const lead = kind === '' || areaName.toLowerCase().includes(kind.toLowerCase()) ? '' : `${kind} `;
  return textElement({
    name: slideTexts.names.area,
    role: 'body',
    frame: titleGrid.area,
    size: 15,
    bold: true,
    colour: ownText,
    text: `${lead}${areaName}`,
  });
}

interface LeadFigure {
  readonly value: ShownMark;
  readonly spec: ChartSpec;
}

/**
 * The story's first single percentage about its own area: the newest point of a trend, a bar without groups, or a number.
 * A mean is no part of a hundred.
 */
function leadFigure(story: Story, specs: ReadonlyMap<string, ChartSpec>): LeadFigure | null {
  for (const { id } of story.slides.flatMap(chartsOf)) {
    const spec = specs.get(id);
    const own = spec && ownTotal(spec);
    const isOfArea =
      story.area === null || (own?.mark.areaCode === story.area.code && own.mark.level === story.area.level);
    if (spec && own?.value.status === 'shown' && own.value.measure !== 'mean' && isOfArea)
      return { spec, value: own.value };
  }
  return null;
}

function ownTotal(spec: ChartSpec) {
  switch (spec.kind) {
    case 'ranking':
      return undefined;
    case 'trend':
      return spec.series.find(({ role }) => role === 'own')?.points.at(-1);
    case 'bars':
      return spec.groups.length === 1 ? spec.series.find(({ role }) => role === 'own')?.bars[0] : undefined;
    case 'number':
      return chartMarks(spec).find(({ isReference }) => !isReference);
    default:
      return undefined;
  }
}

function dotsElements({ value, spec }: LeadFigure, colours: SlideColours): readonly SlideElement[] {
  const { names } = slideTexts;
  const filled = Math.round(value.percent);
  const subtitle = figureSubtitle(spec);
  const interval =
    value.lower === null || value.upper === null ? [] : [slideTexts.intervalOf(value.lower, value.upper)];
  return [
    {
      kind: 'dots',
      name: names.dots,
      frame: titleGrid.dots,
      filled,
      colour: colours.onDark,
      emptyFill: colours.darkPanel,
      emptyOutline: colours.dotOutline,
      altText: slideTexts.dotsAlt(filled, subtitle),
    },
    shrunk(
      textElement({
        name: names.figure,
        role: 'body',
        frame: titleGrid.figure,
        size: 17,
        colour: colours.onDark,
        paragraphs: [[{ text: slideTexts.ofHundred(filled), bold: true }], [{ text: subtitle }]],
      }),
      [17, 15, 13, 11],
    ),
    shrunk(
      textElement({
        name: names.source,
        role: 'footer',
        frame: titleGrid.source,
        size: type.footer,
        colour: colours.onDark2,
        paragraphs: [[{ text: [sourceOf(spec, value), ...interval].join(' · ') }]],
      }),
      [type.footer, type.least],
    ),
  ];
}

/** A trend's subtitle names its whole period; the dots show its newest wave. */
function figureSubtitle(spec: ChartSpec): string {
  if (spec.kind !== 'trend') return spec.subtitle;
  const last = spec.waves.at(-1);
  return last === undefined ? spec.subtitle : spec.subtitle.replace(/\d{4}–\d{4}$/, String(last));
}

/** The chart's source, for this one figure: its own wave and its own n. */
function sourceOf(spec: ChartSpec, { n }: ShownMark): string {
  const last = spec.kind === 'trend' ? spec.waves.at(-1) : undefined;
  const sources = spec.footer.flatMap((part): SourcePart[] => {
    if (part.kind !== 'source') return [];
    const titles =
      last === undefined
        ? part.titles
        : part.titles.flatMap((title) => (title.waves.includes(last) ? [{ ...title, waves: [last] }] : []));
    return [{ ...part, titles, ...(n === null ? {} : { n: [{ least: n, most: n }] }) }];
  });
  return writeSentences(sources);
}
