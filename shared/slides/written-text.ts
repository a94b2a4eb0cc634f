import type { TextRun } from './document.ts';

const point = /^[-•*]\s+/;

/** Text as typed → paragraphs: a line that starts with "- " is a point. */
export function paragraphsOf(text: string): readonly (readonly TextRun[])[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [{ text: point.test(line) ? `•\u00a0\u00a0${line.replace(point, '')}` : line }]);
}
