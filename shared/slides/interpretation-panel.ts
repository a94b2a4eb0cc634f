import type { SlideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { decoration, textElement } from './elements.ts';
import type { Frame, SlideElement, TextElement, TextRun } from './document.ts';
import { grid, type } from './grid.ts';
import { palette } from './palette.ts';
import { fittingSize, textHeight } from './text-layout.ts';

const edge = 0.042;
const inside: Frame = {
  x: grid.panel.x + 0.222,
  y: grid.panel.y + 0.167,
  w: grid.panel.w - 0.389,
  h: grid.panel.h - 0.334,
};

/** The user's reading of the chart, beside it. Nothing written: no panel, and the chart takes the width. */
export function interpretationPanel(
  interpretation: string,
  { own, ownText }: SlideColours,
): readonly SlideElement[] {
  if (interpretation.trim() === '') return [];
  const { names } = slideTexts;
  return [
    decoration(names.panel, grid.panel, palette.panel),
    decoration(names.panelEdge, { ...grid.panel, w: edge }, own),
    interpretationText(interpretation, ownText),
  ];
}

/** True when the panel cannot hold it all: the rest is read in the notes. */
export function isInterpretationCut(interpretation: string): boolean {
  return interpretation.trim() !== '' && overflows(fitted(interpretation, palette.ink));
}

function interpretationText(interpretation: string, titleColour: string): TextElement {
  const text = interpretation.trim();
  if (!isInterpretationCut(text)) return fitted(text, titleColour);
  const words = text.split(/ +/);
  const cut = () => fitted(`${words.join(' ')}…\n${slideTexts.continued}`, titleColour);
  while (words.length > 1 && overflows(cut())) words.pop();
  return cut();
}

function fitted(interpretation: string, titleColour: string): TextElement {
  const paragraphs = interpretation.split(/\n+/).map((line): TextRun[] => [{ text: line }]);
  const element = textElement({
    name: slideTexts.names.interpretation,
    role: 'body',
    frame: inside,
    size: type.body,
    paragraphGap: 6,
    paragraphs: [[{ text: slideTexts.interpretationTitle, bold: true, colour: titleColour }], ...paragraphs],
  });
  return { ...element, size: fittingSize(element, [14.5, 13, 12, 11]) };
}

function overflows(element: TextElement): boolean {
  return textHeight(element, element.frame.w) > element.frame.h;
}
