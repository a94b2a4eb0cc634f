import { expect, test } from 'vitest';
import { measureText } from '../../../shared/base/text-metrics.ts';
import { textElement } from '../../../shared/slides/elements.ts';
import { fittingSize, hangOf, layOutText, textHeight } from '../../../shared/slides/text-layout.ts';
import { paragraphsOf } from '../../../shared/slides/written-text.ts';

const frame = { x: 1, y: 2, w: 2, h: 1 };
const sentence = 'Ruim de helft van de leerlingen heeft vaak stress door school of huiswerk.';

test('breaks text at spaces, within the frame', () => {
  const element = textElement({ name: 'tekst', role: 'body', frame, size: 14, text: sentence });
  const lines = layOutText(element).map(({ runs }) => runs.map(({ text }) => text).join(''));
  expect(lines.join('')).toBe(sentence);
  for (const line of lines) expect(measureText(line.trimEnd(), 14) / 72).toBeLessThanOrEqual(2);
});

test('keeps bold words bold across a line break', () => {
  const element = textElement({
    name: 'tekst',
    role: 'body',
    frame,
    size: 14,
    paragraphs: [[{ text: 'Waar', bold: true }, { text: ` | ${sentence}` }]],
  });
  const [first, second] = layOutText(element);
  expect(first?.runs.map(({ bold }) => bold ?? false)).toEqual([true, false]);
  expect(second?.runs).toHaveLength(1);
});

test('places lines from the bottom of the frame when anchored there', () => {
  const element = textElement({
    name: 'titel',
    role: 'title',
    frame,
    size: 27,
    anchor: 'bottom',
    text: 'Kort',
  });
  const [line] = layOutText(element);
  expect(line?.baseline).toBeGreaterThan(2.8);
  expect(line?.baseline).toBeLessThan(3);
});

test('takes the largest size that fits, else the smallest', () => {
  const element = textElement({ name: 'tekst', role: 'body', frame, size: 14, text: sentence });
  const size = fittingSize(element, [20, 16, 12]);
  expect(textHeight({ ...element, size }, frame.w)).toBeLessThanOrEqual(frame.h);
  expect(fittingSize({ ...element, frame: { ...frame, h: 0.1 } }, [20, 9])).toBe(9);
});

test('hangs the lines of a point under its words, and keeps them within the frame', () => {
  const [words = []] = paragraphsOf(`- ${sentence}`);
  const element = textElement({ name: 'tekst', role: 'body', frame, size: 14, paragraphs: [words] });
  const lines = layOutText(element);
  expect(lines.length).toBeGreaterThan(2);
  const hang = hangOf(words, 14);
  expect(lines.map(({ x }) => x)).toEqual(lines.map((_, index) => frame.x + (index === 0 ? 0 : hang)));
  for (const { x, runs } of lines) {
    const width =
      measureText(
        runs
          .map(({ text }) => text)
          .join('')
          .trimEnd(),
        14,
      ) / 72;
    expect(x + width).toBeLessThanOrEqual(frame.x + frame.w + 1e-9);
  }
  expect(lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')).toBe(words[0]?.text);
});
