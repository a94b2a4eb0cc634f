import { mixColours } from '../base/colour.ts';
import type { SlideColours } from '../house-style/slide-colours.ts';
import type { Annotation } from '../model/annotation.ts';
import { palette } from './palette.ts';

export interface AnnotationInk {
  readonly line: string;
  readonly text: string;
  /** Of a band. */
  readonly ground: string;
}

/** What the role of an annotation looks like on a slide, in six hex digits. */
export function annotationInk(role: Annotation['colour'], colours: SlideColours): AnnotationInk {
  const tinted = (line: string, text: string): AnnotationInk => ({
    ...{ line, text },
    ground: mixColours(`#${palette.surface}`, `#${line}`, 0.12).slice(1).toUpperCase(),
  });
  switch (role) {
    case 'ink':
      return { line: palette.ink2, text: palette.ink, ground: palette.noteGround };
    case 'own':
      return tinted(colours.own, colours.ownText);
    case 'compared':
      return tinted(colours.other, colours.otherText);
    case 'favourable':
      return tinted(colours.good, colours.goodText);
    case 'unfavourable':
      return tinted(colours.bad, colours.badText);
  }
}
