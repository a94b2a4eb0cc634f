import { expect, test } from 'vitest';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import { keepFirst, notedIn } from '../../../shared/charts/keep-noted.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec, NoteSpec, RankingSpec } from '../../../shared/charts/spec.ts';
import type { AnnotationShape } from '../../../shared/model/annotation.ts';
import { splitRows } from '../../../shared/slides/split-rows.ts';
import { chartStates } from '../../charts/states.ts';
import { parse, textsIn, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { documentOf, pageOf, wordsOf } from '../../support/slide-documents.ts';

// Not all rows of a long chart fit a slide. What somebody wrote at a figure must be seen there all the same.

const states = chartStates();
const long = [
  ...['ranking, sixty schools', 'dumbbell, thirty-six schools', 'profile, sixty indicators'],
  ...['multiples, thirty-six areas', 'matrix, forty schools', 'distribution, many areas', 'top, twenty'],
];

function noteAt(shape: AnnotationShape, text: string): NoteSpec {
  return { id: 'told', shape, text, colour: 'ink', moved: null, changed: null };
}

async function wordsOnSlides(spec: ChartSpec): Promise<string> {
  const parts = await unpack(await writePptx(documentOf([spec]), drawChart));
  return [...parts]
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .flatMap(([, xml]) => textsIn(parse(xml), 'a:t'))
    .join(' ');
}

test.each(long)('a note at any figure of a long chart is on its slide: %s', async (name) => {
  const spec = states[name] as ChartSpec;
  const shown = chartMarks(spec).filter(({ value }) => value.status === 'shown');
  for (const share of [0.4, 0.6, 0.99]) {
    const mark = shown[Math.floor(shown.length * share)]?.mark;
    if (!mark) throw new Error('Nothing is shown.');
    const note = noteAt({ kind: 'connector', mark }, 'Blijftstaan');
    expect(await wordsOnSlides({ ...spec, notes: [note] }), String(share)).toContain('Blijftstaan');
  }
});

test('a difference between two pages is told where it ends', async () => {
  const spec = states['ranking, sixty schools'] as RankingSpec;
  const rows = spec.rows.filter(({ value }) => value.status === 'shown').slice(0, 20);
  const [from, to] = [rows[0]?.mark, rows[19]?.mark];
  if (!from || !to) throw new Error('Too few rows.');
  const note = noteAt({ kind: 'difference', from, to }, 'Verschilblijft');
  expect(splitRows(rows)).toHaveLength(2);
  expect(await wordsOnSlides({ ...spec, rows, notes: [note] })).toContain('Verschilblijft');
});

test('the window on a long ranking says that it keeps rows with a note, and how many are left out', () => {
  const { rows } = states['ranking, sixty schools'] as RankingSpec;
  const middle = rows[30];
  const [part] = splitRows(rows, (row) => row === middle);
  expect(part?.rows).toContain(middle);
  expect(part?.remark).toContain('die met een notitie');
  const left = part?.skipped.reduce((total, { count }) => total + count, 0) ?? 0;
  const shown = rows.filter(({ value }) => value.status === 'shown').length;
  expect(left + (part?.rows.length ?? 0)).toBe(shown);
});

test('many rows with notes take no more room than there is', () => {
  const { rows } = states['ranking, sixty schools'] as RankingSpec;
  expect(splitRows(rows, () => true)[0]?.rows.length).toBeLessThanOrEqual(16);
});

test('says of how many rows with a note there is no room on the slide, and tells those notes to the speaker', () => {
  const spec = states['ranking, sixty schools'] as RankingSpec;
  const shown = spec.rows.filter(({ value }) => value.status === 'shown').slice(10, 34);
  const notes = shown.map(({ mark }, index) => ({
    ...noteAt({ kind: 'connector', mark }, `Notitie nummer ${String(index)}.`),
    id: String(index),
  }));
  const page = pageOf({ ...spec, notes });
  const onSlide = notes.filter(({ text }) => wordsOf(page).includes(text));
  expect(onSlide.length).toBeGreaterThan(4);
  expect(onSlide.length).toBeLessThan(notes.length);
  expect(wordsOf(page)).toContain(`Van ${String(notes.length - onSlide.length)} rijen past de notitie niet`);
  for (const { text } of notes) expect(page.speakerNotes).toContain(text);
});

test.each(['top, twenty', 'profile, sixty indicators', 'dumbbell, thirty-six schools'])(
  'a drawing says how many rows with a note it has no room for, and the speaker has all notes: %s',
  async (name) => {
    const spec = states[name] as ChartSpec;
    const shown = chartMarks(spec).filter(
      ({ value, isReference }) => value.status === 'shown' && !isReference,
    );
    const rows = new Map(shown.map((each) => [`${each.mark.areaCode} ${each.mark.indicator}`, each.mark]));
    const notes = [...rows.values()].map((mark, index) => ({
      ...noteAt({ kind: 'connector', mark }, `Notitie ${String(index)}.`),
      id: String(index),
    }));
    const page = pageOf({ ...spec, notes });
    const drawn = await wordsOnSlides({ ...spec, notes });
    const kept = notes.filter(({ text }) => drawn.includes(text)).length;
    expect(kept).toBeLessThan(notes.length);
    expect(drawn).toContain(`Van ${String(notes.length - kept)} rijen past de notitie niet`);
    for (const { text } of notes) expect(page.speakerNotes).toContain(text);
  },
);

test('keeps the first, and what must stay, in their order', () => {
  const numbers = [1, 2, 3, 4, 5, 6];
  expect(keepFirst(numbers, 3, (number) => number === 5)).toEqual([1, 2, 5]);
  expect(keepFirst(numbers, 2, (number) => number > 3)).toEqual([4, 5]);
  expect(keepFirst(numbers, 0, () => true)).toEqual([]);
  expect(keepFirst(numbers, 6, () => false)).toEqual(numbers);
});

test('stepping back most of a chart keeps none of it by force', () => {
  const spec = states['ranking, sixty schools'] as RankingSpec;
  const marks = spec.rows.map(({ mark }) => mark);
  const isNoted = notedIn({ notes: [noteAt({ kind: 'emphasis', look: 'mute', marks }, '')] });
  expect(marks.filter((mark) => isNoted([mark]))).toEqual([]);
});
