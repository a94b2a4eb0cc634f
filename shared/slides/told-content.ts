import type { ChartSpec } from '../charts/spec.ts';
import { slideTexts } from '../language/nl/slides.ts';
import type { Frame, SlideElement, TextElement } from './document.ts';
import { textElement } from './elements.ts';
import { palette } from './palette.ts';
import { fittingSize, textHeight } from './text-layout.ts';

/** In place of a chart for which there is too little room: what it says, where that fits, and what to do about it. */
export function toldContent({ headline }: ChartSpec, frame: Frame): readonly SlideElement[] {
  const advice = [{ text: slideTexts.tooLittleRoom, colour: palette.ink2 }];
  const whole = inFrame([[{ text: headline, bold: true }], advice], frame);
  return [textHeight(whole, frame.w) <= frame.h ? whole : inFrame([advice], frame)];
}

function inFrame(paragraphs: TextElement['paragraphs'], frame: Frame): TextElement {
  const element = textElement({
    ...{ name: slideTexts.names.told, role: 'body', frame, size: 18, paragraphGap: 6 },
    paragraphs,
  });
  return { ...element, size: fittingSize(element, [18, 16, 14.5, 13, 12, 11, 10, 9]) };
}
