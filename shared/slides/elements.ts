import type { Frame, LineElement, ShapeElement, TextElement, TextRun } from './document.ts';
import { palette } from './palette.ts';

type TextParts = Pick<TextElement, 'name' | 'role' | 'frame' | 'size'> &
  Partial<TextElement> &
  ({ readonly text: string } | { readonly paragraphs: readonly (readonly TextRun[])[] });

/** Text with the usual look: ink, regular, left, from the top. */
export function textElement(parts: TextParts): TextElement {
  const paragraphs =
    'text' in parts ? parts.text.split('\n').map((line) => [{ text: line }]) : parts.paragraphs;
  return {
    kind: 'text',
    name: parts.name,
    role: parts.role,
    frame: parts.frame,
    size: parts.size,
    colour: parts.colour ?? palette.ink,
    bold: parts.bold ?? false,
    align: parts.align ?? 'left',
    anchor: parts.anchor ?? 'top',
    paragraphs,
    ...(parts.headings === undefined ? {} : { headings: parts.headings }),
    ...(parts.paragraphGap === undefined ? {} : { paragraphGap: parts.paragraphGap }),
    ...(parts.fill === undefined ? {} : { fill: parts.fill }),
    ...(parts.outline === undefined ? {} : { outline: parts.outline }),
    ...(parts.hasRoundEnds ? { hasRoundEnds: true } : {}),
  };
}

/** A filled rectangle without meaning of its own. */
export function decoration(name: string, frame: Frame, fill: string): ShapeElement {
  return { kind: 'rectangle', name, frame, fill, altText: '' };
}

type LineParts = Omit<LineElement, 'kind' | 'altText'> & { readonly altText?: string };

export function lineElement(parts: LineParts): LineElement {
  return { kind: 'line', altText: '', ...parts };
}
