import type { TextRun } from './document.ts';

const point = /^[-•*]\s+/;
/** Before the words of a point; its further lines stand under its words. */
export const bullet = '•\u00a0\u00a0';

/** Text as typed → paragraphs: a line that starts with "- " is a point. */
export function paragraphsOf(text: string): readonly (readonly TextRun[])[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [{ text: point.test(line) ? `${bullet}${line.replace(point, '')}` : line }]);
}

/** Whether such a paragraph is a point, for who is told that a list begins. */
export function isPoint([first]: readonly TextRun[]): boolean {
  return first?.text.startsWith(bullet) ?? false;
}
