import type { FooterPart } from '../charts/footer/footer-part.ts';
import { isEssential, writeFooter, writeSentences, type FooterWords } from '../charts/footer/write-footer.ts';
import { slideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { decoration, lineElement, textElement } from './elements.ts';
import { slideHeight } from './document.ts';
import type { SlideElement, SlidePage, TextElement, TextRun } from './document.ts';
import { fittingSize, layOutText, textHeight } from './text-layout.ts';
import { grid, type } from './grid.ts';
import { footerFrame, ownerElements } from './owner-elements.ts';
import { palette } from './palette.ts';
import type { DocumentContext } from './build-document.ts';

interface FrameParts {
  readonly slideId: string;
  readonly section: string;
  readonly title: string;
  readonly subtitle: string;
  /** None: no rule and no footer. */
  readonly footer: readonly FooterPart[];
  readonly fictitious: boolean;
  readonly content: readonly SlideElement[];
  readonly speakerNotes: string;
  readonly context: DocumentContext;
}

/** A page as it goes out, but for its number: that is known when all pages are there. */
export type UnnumberedPage = (page: number, pages: number) => SlidePage;

/** What every slide but the title has around its content: accent, headline, subtitle, tag, source, owner. */
export function framedPage(parts: FrameParts): UnnumberedPage {
  const { slideId, section, title, subtitle, footer, fictitious, content, speakerNotes, context } = parts;
  const colours = slideColours(context.houseStyle);
  return (page, pages) => ({
    slideId,
    section,
    title,
    background: palette.surface,
    elements: [
      decoration(slideTexts.names.accent, grid.accentBar, colours.own),
      titleElement(title, fictitious),
      ...(section === '' && subtitle === '' ? [] : [subtitleElement(section, subtitle, colours.ownText)]),
      ...(fictitious ? [tagElement(grid.tag)] : []),
      ...content,
      ...(footer.length === 0 ? [] : footElements(context, footer)),
      ...ownerElements(context, slideTexts.pageOf(page, pages)),
    ],
    speakerNotes: [speakerNotes, ...leftOutOf(context, footer)].filter((part) => part !== '').join('\n\n'),
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
          ...(subtitle === '' ? [] : [{ text: '\u2002|\u2002', colour: palette.axis }]),
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

function footElements(context: DocumentContext, parts: readonly FooterPart[]): readonly SlideElement[] {
  const footer = footerElement(context, parts);
  const y = grid.rule.y + footer.frame.y - grid.footer.y;
  const rule = lineElement({
    name: slideTexts.names.rule,
    from: { x: grid.rule.x, y },
    to: { x: grid.rule.x + grid.rule.w, y },
    colour: palette.grid,
    width: 1,
    dash: 'solid',
    role: 'rule',
  });
  return [rule, footer];
}

function footerElement(context: DocumentContext, parts: readonly FooterPart[]): TextElement {
  return footerOf(context, parts).element;
}

/** What the footer had no room for: in the notes, in full words. */
function leftOutOf(context: DocumentContext, parts: readonly FooterPart[]): readonly string[] {
  if (parts.length === 0) return [];
  const { leftOut } = footerOf(context, parts);
  return leftOut.length === 0 ? [] : [slideTexts.footNotes(writeSentences(leftOut))];
}

interface Footer {
  readonly element: TextElement;
  readonly leftOut: readonly FooterPart[];
}

/** In full words where those take few lines, else in short ones, else only what a slide cannot do without. */
function footerOf(context: DocumentContext, parts: readonly FooterPart[]): Footer {
  const isShort = ({ element }: Footer) => layOutText(element).length <= mostLines;
  const whole = (words: FooterWords): Footer => ({
    element: fittedFooter(context, writeFooter(parts, words).join(' ')),
    leftOut: [],
  });
  const full = whole('full');
  if (isShort(full)) return full;
  const short = whole('short');
  const leftOut = parts.filter((part) => !isEssential(part));
  if (isShort(short) || leftOut.length === 0) return short;
  const told = [...writeFooter(parts.filter(isEssential), 'short'), slideTexts.moreInNotes];
  return { element: fittedFooter(context, told.join(' ')), leftOut };
}

/** More than this and a slide is about its footer. */
const mostLines = 3;

function fittedFooter(context: DocumentContext, text: string): TextElement {
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

/** Inches that a long footer takes from what stands above it. */
export function footerRise(context: DocumentContext, footer: readonly FooterPart[]): number {
  return grid.footer.y - footerElement(context, footer).frame.y;
}
