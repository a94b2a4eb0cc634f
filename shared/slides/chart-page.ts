import type { ChartSpec } from '../charts/spec.ts';
import { slideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { decoration, lineElement, textElement } from './elements.ts';
import { slideHeight } from './document.ts';
import type { SlideElement, SlidePage, TextElement, TextRun } from './document.ts';
import { fittingSize, layOutText, textHeight } from './text-layout.ts';
import { grid, type } from './grid.ts';
import { footerFrame, ownerElements } from './owner-elements.ts';
import { palette } from './palette.ts';
import { partsOfSlide } from './slide-words.ts';
import { speakerNotes } from './speaker-notes.ts';
import { wordsPanel } from './words-panel.ts';
import type { ChartSlide, DocumentContext } from './build-document.ts';

interface PageParts {
  readonly slide: ChartSlide;
  readonly spec: ChartSpec;
  readonly context: DocumentContext;
  /** The chart and what belongs to it. */
  readonly content: readonly SlideElement[];
  /** More for the footer: which rows these are. */
  readonly remarks?: readonly string[];
}

/** A page with a chart as it goes out, but for its number: that is known when all pages are there. */
export type UnnumberedPage = (page: number, pages: number) => SlidePage;

/** The frame every chart stands in: accent, headline, measure, tag, interpretation, source, owner. */
export function chartPage({ slide, spec, context, content, remarks = [] }: PageParts): UnnumberedPage {
  const { names } = slideTexts;
  const colours = slideColours(context.houseStyle);
  const footer = footerElement(context, [...spec.footer, ...remarks.map((remark) => `${remark}.`)].join(' '));
  const ruleHeight = grid.rule.y + footer.frame.y - grid.footer.y;
  return (page, pages) => ({
    slideId: slide.id,
    section: slide.section,
    title: spec.headline,
    background: palette.surface,
    elements: [
      decoration(names.accent, grid.accentBar, colours.own),
      titleElement(spec.headline, spec.fictitious || context.fictitious),
      subtitleElement(slide.section, spec.subtitle, colours.ownText),
      ...(spec.fictitious || context.fictitious ? [tagElement(grid.tag)] : []),
      ...content,
      ...wordsPanel(partsOfSlide(slide), colours),
      lineElement({
        name: names.rule,
        from: { x: grid.rule.x, y: ruleHeight },
        to: { x: grid.rule.x + grid.rule.w, y: ruleHeight },
        colour: palette.grid,
        width: 1,
        dash: 'solid',
        role: 'rule',
      }),
      footer,
      ...ownerElements(context, slideTexts.pageOf(page, pages)),
    ],
    speakerNotes: speakerNotes(slide, spec),
  });
}

export function titleElement(headline: string, hasTag: boolean): TextElement {
  const wide = textElement({
    name: slideTexts.names.title,
    role: 'title',
    frame: grid.title,
    size: type.title,
    bold: true,
    anchor: 'bottom',
    text: headline,
  });
  // The first of two lines stands as high as the tag: it ends before it.
  const element =
    hasTag && layOutText(wide).length > 1
      ? { ...wide, frame: { ...grid.title, w: grid.tag.x - grid.title.x - 0.15 } }
      : wide;
  return { ...element, size: fittingSize(element, [27, 25, 23, 21, 19, 17]) };
}

/** **section** | measure, place, period. A long one shrinks, then takes a second line. */
function subtitleElement(section: string, subtitle: string, sectionColour: string): TextElement {
  const lead: TextRun[] =
    section === ''
      ? []
      : [
          { text: section, bold: true, colour: sectionColour },
          { text: '\u2002|\u2002', colour: palette.axis },
        ];
  const element = textElement({
    name: slideTexts.names.subtitle,
    role: 'subtitle',
    frame: grid.subtitle,
    size: type.subtitle,
    colour: palette.ink2,
    paragraphs: [[...lead, { text: subtitle }]],
  });
  const size = fittingSize(element, [14, 13, 12]);
  const frame =
    fittingSize({ ...element, size }, [size, 0]) === 0 ? { ...grid.subtitle, h: 0.444 } : grid.subtitle;
  return { ...element, size, frame };
}

export function tagElement(frame: TextElement['frame']): TextElement {
  return textElement({
    name: slideTexts.names.tag,
    role: 'tag',
    frame,
    size: type.tag,
    colour: palette.ink2,
    bold: true,
    align: 'center',
    anchor: 'middle',
    text: slideTexts.fictitious,
    outline: { colour: palette.axis, width: 1, dashed: true },
  });
}

function footerElement(context: DocumentContext, text: string): TextElement {
  const frame = footerFrame(context);
  const element = textElement({
    name: slideTexts.names.footer,
    role: 'footer',
    frame,
    size: type.footer,
    colour: palette.ink2,
    text,
  });
  const size = fittingSize(element, [type.footer, type.least, 0]);
  if (size !== 0) return { ...element, size };
  // A chart that compares and hides has much to account for: then more lines, down to the edge and up.
  const h = textHeight({ ...element, size: type.least }, frame.w);
  const y = Math.min(grid.footer.y, lowest - h);
  return { ...element, size: type.least, frame: { ...frame, y, h } };
}

/** Where the last line of a footer may end. */
const lowest = slideHeight - 0.05;

/** Inches that a long footer takes from the chart above it. */
export function footerRise(context: DocumentContext, { footer }: ChartSpec): number {
  return grid.footer.y - footerElement(context, footer.join(' ')).frame.y;
}
