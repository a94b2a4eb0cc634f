import { slideTexts } from '../language/nl/slides.ts';
import type { DocumentContext, TextSlide } from './build-document.ts';
import type { TextElement } from './document.ts';
import { textElement } from './elements.ts';
import { grid } from './grid.ts';
import { framedPage, type UnnumberedPage } from './page-frame.ts';
import { typedNotes } from './speaker-notes.ts';
import { fittingSize } from './text-layout.ts';
import { paragraphsOf } from './written-text.ts';

/** A headline, and paragraphs or points under it. */
export function textPage(slide: TextSlide, context: DocumentContext, fictitious: boolean): UnnumberedPage {
  return framedPage({
    slideId: slide.id,
    section: slide.section,
    title: slide.headline,
    subtitle: context.areaName,
    footer: [],
    fictitious,
    content: slide.text.trim() === '' ? [] : [textOf(slide)],
    speakerNotes: typedNotes(slide.speakerNotes, slide.headline),
    context,
  });
}

/** No wider than one reads with ease. */
const widest = 10.3;

function textOf({ text }: TextSlide): TextElement {
  const element = textElement({
    name: slideTexts.names.text(''),
    role: 'body',
    frame: { ...grid.content, y: grid.content.y + 0.15, w: widest, h: grid.content.h - 0.15 },
    size: 20,
    paragraphGap: 9,
    paragraphs: paragraphsOf(text),
  });
  return { ...element, size: fittingSize(element, [20, 18, 16, 14.5, 13, 12, 11, 10, 9]) };
}
