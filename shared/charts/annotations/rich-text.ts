import type { StyledRun } from '../../base/wrap-runs.ts';

/** "**+7 punten,** significant" → "+7 punten," in bold and " significant". A lone ** is what it is. */
export function richText(text: string): readonly StyledRun[] {
  return text
    .split(/\*\*(.+?)\*\*/su)
    .map((piece, index) => ({ text: piece, bold: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** The same words without their looks: for lists, names, alt texts and notes. */
export function plainText(text: string): string {
  return richText(text)
    .map((run) => run.text)
    .join('');
}
