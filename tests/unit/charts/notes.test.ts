import { expect, test } from 'vitest';
import { notesFor } from '../../../shared/charts/notes.ts';
import type { MarkValue } from '../../../shared/charts/spec.ts';
import { connectorAt, type Annotation } from '../../../shared/model/annotation.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';

const mark: MarkKey = {
  indicator: 'SBSSK3S6',
  level: 'school',
  areaCode: '1',
  wave: 2025,
  groupVariable: null,
  group: null,
};
const annotation = connectorAt('a', mark, 31.4, 'Drie van de tien, het meest van allemaal');
const shown = (percent: number): MarkValue => ({ status: 'shown', percent, lower: null, upper: null, n: 90 });

test('says what the figure was and is when it moved by a whole percent', () => {
  expect(notesFor([annotation], [{ mark, value: shown(28.2) }])[0]?.changed).toEqual({
    from: 31.4,
    to: 28.2,
  });
});

test('is silent about a change behind the comma', () => {
  expect(notesFor([annotation], [{ mark, value: shown(30.6) }])[0]?.changed).toBeNull();
});

test('takes back the words of a note whose figure is hidden now: they may hold the number', () => {
  const hidden: MarkValue = { status: 'hidden', reason: 'Verborgen: minder dan 30 leerlingen.' };
  const [note] = notesFor([annotation], [{ mark, value: hidden }]);
  expect(note).toMatchObject({ text: 'cijfer is nu verborgen', changed: 'hidden' });
});

test('keeps to the shown figures of a group, and takes back words that may be about the hidden one', () => {
  const other = { ...mark, areaCode: '2' };
  const hidden: MarkValue = { status: 'hidden', reason: 'Verborgen: minder dan 30 leerlingen.' };
  const marks = [
    { mark, value: shown(31) },
    { mark: other, value: hidden },
  ];
  const group = (percent: number | null, text: string): Annotation => ({
    ...annotation,
    text,
    shape: { kind: 'emphasis', look: 'lift', marks: [mark, other] },
    figures: [
      { mark, percent: 31.4 },
      { mark: other, percent },
    ],
  });
  const kept = { kind: 'emphasis', look: 'lift', marks: [mark] };
  expect(notesFor([group(62, 'Het dubbele')], marks)).toMatchObject([
    { shape: kept, text: 'cijfer is nu verborgen', changed: 'hidden' },
  ]);
  expect(notesFor([group(null, 'Samen in Noord')], marks)).toMatchObject([
    { shape: kept, text: 'Samen in Noord', changed: null },
  ]);
  expect(notesFor([group(62, '')], marks)).toMatchObject([{ shape: kept, text: '', changed: null }]);
});

test('leaves out notes on marks of another chart', () => {
  expect(notesFor([annotation], [{ mark: { ...mark, wave: 2023 }, value: shown(28) }])).toEqual([]);
});
