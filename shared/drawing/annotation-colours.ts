import { mixColours } from '../base/colour.ts';
import type { Annotation } from '../model/annotation.ts';
import type { DrawingTheme } from './theme.ts';

export interface AnnotationColours {
  readonly line: string;
  readonly text: string;
  /** On a ground in the colour of its words. */
  readonly onText: string;
  readonly ground: string;
}

/** What the role of an annotation looks like in a theme. */
export function annotationColours(role: Annotation['colour'], theme: DrawingTheme): AnnotationColours {
  const ground = (line: string) => mixColours(theme.surface, line, 0.12);
  return { ...inkOf(role, theme, ground), onText: theme.surface };
}

function inkOf(
  role: Annotation['colour'],
  theme: DrawingTheme,
  ground: (line: string) => string,
): Omit<AnnotationColours, 'onText'> {
  switch (role) {
    case 'ink':
      return { line: theme.ink2, text: theme.ink, ground: theme.noteGround };
    case 'own':
      return { line: theme.own, text: theme.own, ground: ground(theme.own) };
    case 'compared':
      return { line: theme.reference, text: theme.reference, ground: ground(theme.reference) };
    case 'favourable':
      return { line: theme.good, text: theme.goodText, ground: ground(theme.good) };
    case 'unfavourable':
      return { line: theme.bad, text: theme.badText, ground: ground(theme.bad) };
  }
}
