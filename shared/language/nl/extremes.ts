import { chartTexts } from './charts.ts';

/** Words for the outermost of several figures, in the text of a chart. */
export const extremesTexts = {
  highest: (name: string, figure: string) => `${chartTexts.highest} ${name} ${figure}`,
  lowest: (name: string, figure: string) => `${chartTexts.lowest} ${name} ${figure}`,
  only: (name: string, figure: string) => `${name} ${figure}`,
  /** "alle 3 evenveel: 50 % (47 tot 53 %)". */
  allEqual: (count: number, figure: string) =>
    `${count === 2 ? 'beide' : `alle ${String(count)}`} evenveel: ${figure}`,
} as const;
