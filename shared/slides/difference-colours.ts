import type { verdictLook } from '../charts/verdict-look.ts';
import type { SlideColours } from '../house-style/slide-colours.ts';
import { palette } from './palette.ts';

/** Of the sign of a difference and of its words. */
export function differenceColours(
  tone: ReturnType<typeof verdictLook>['tone'],
  colours: SlideColours,
): { readonly mark: string; readonly words: string } {
  switch (tone) {
    case 'good':
      return { mark: colours.good, words: colours.goodText };
    case 'bad':
      return { mark: colours.bad, words: colours.badText };
    case 'different':
    case 'same':
      return { mark: colours.other, words: palette.ink2 };
  }
}
