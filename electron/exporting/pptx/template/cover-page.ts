import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import {
  slideHeight,
  slideWidth,
  type Frame,
  type SlideElement,
  type SlidePage,
  type TextElement,
} from '../../../../shared/slides/document.ts';
import { textElement } from '../../../../shared/slides/elements.ts';
import { titleGrid } from '../../../../shared/slides/grid.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { fittingSize } from '../../../../shared/slides/text-layout.ts';
import type { ChosenLayout } from './choose-layouts.ts';
import { headlineIn, panelUnder } from './fit-page.ts';
import type { TemplateLook } from './read-layouts.ts';

/**
 * What stands on a cover beside the places of its layout: the tag that figures are made up, in its corner, and its
 * words under the title where the layout has no place for them. No figure in dots: the cover is the template's.
 */
export function coverPage(
  page: SlidePage,
  layout: ChosenLayout,
  { width, height }: TemplateLook['size'],
): readonly SlideElement[] {
  const corner = layout.subtitle === null ? rightOf(layout.free) : null;
  const tags = page.elements.filter(isTag).map((tag) => {
    const { frame } = tag;
    const ours = { ...frame, x: (frame.x / slideWidth) * width, y: (frame.y / slideHeight) * height };
    return { ...tag, frame: corner === null ? ours : { ...frame, ...corner }, fill: palette.surface };
  });
  return layout.subtitle === null ? [...wordsUnder(page, layout, height), ...tags] : tags;
}

/** Where words end: nothing of the template is known to stand there. */
function rightOf({ x, y, w }: Frame): { readonly x: number; readonly y: number } {
  return { x: x + w - titleGrid.tag.w, y };
}

function isTag(element: SlideElement): element is TextElement {
  return element.kind === 'text' && element.role === 'tag';
}

/** What a cover is about, its area, who made it and when. */
export function coverWords({ elements }: SlidePage): TextElement['paragraphs'] {
  const { names } = slideTexts;
  const named = (name: string) =>
    elements.filter((element): element is TextElement => element.kind === 'text' && element.name === name);
  return [names.subtitle, names.area, names.date]
    .flatMap(named)
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((runs) => runs.some(({ text }) => text.trim() !== ''));
}

function wordsUnder(page: SlidePage, layout: ChosenLayout, height: number): readonly SlideElement[] {
  const { free, title, titleFrame } = layout;
  const even = height / slideHeight;
  const lines = coverWords(page).map((runs) => runs.map(({ text }) => ({ text })));
  const words = textElement({
    ...{ name: slideTexts.names.subtitle, role: 'body', size: 20 * even },
    frame: { ...free, w: free.w - titleGrid.tag.w - 0.2 },
    ...{ colour: palette.ink, paragraphGap: 8 * even },
    paragraphs: lines,
  });
  const size = fittingSize(
    words,
    [20, 17, 14, 11].map((points) => points * even),
  );
  const headlines = title === null ? page.elements.filter(isTitle) : [];
  return [
    ...(layout.layout.isLight ? [] : [panelUnder(free, palette.surface)]),
    ...headlines.map((headline) => headlineIn(titleFrame, headline, even)),
    { ...words, size },
  ];
}

function isTitle(element: SlideElement): element is TextElement {
  return element.kind === 'text' && element.role === 'title';
}
