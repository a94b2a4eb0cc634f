import type { VerdictLook } from '../charts/verdict-look.ts';
import type { DrawingTheme } from './theme.ts';

interface VerdictColours {
  readonly mark: string;
  readonly text: string;
}

/** Colours of a mark with a verdict, and of the word beside it. */
export function verdictColours({ tone }: VerdictLook, theme: DrawingTheme): VerdictColours {
  switch (tone) {
    case 'good':
      return { mark: theme.good, text: theme.goodText };
    case 'bad':
      return { mark: theme.bad, text: theme.badText };
    case 'different':
      return { mark: theme.ink2, text: theme.ink2 };
    case 'same':
      return { mark: theme.mark, text: theme.ink2 };
  }
}
