import { expect, test } from 'vitest';
import {
  actsAt,
  misfitOf,
  shapeOfAct,
  shapeOfPair,
  type MarkAct,
} from '../../../renderer/features/story/canvas/mark-acts.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { annotationSchema } from '../../../shared/model/annotation.ts';
import { newNote } from '../../../renderer/features/story/new-note.ts';
import { chartStates } from '../../charts/states.ts';

const states = chartStates();

test('offers at each shown figure what its chart can carry, and makes a note the workspace can keep', () => {
  for (const [name, spec] of Object.entries(states)) {
    for (const mark of chartMarks(spec).slice(0, 4)) {
      for (const act of actsAt(spec, mark)) {
        const shape = isPair(act) ? shapeOfPair(act, mark, mark) : shapeOfAct(act, mark);
        const note = newNote('n', shape, 'Let op', chartMarks(spec));
        expect(annotationSchema.safeParse(note).success, `${name}: ${act}`).toBe(true);
      }
    }
  }
});

test('offers nothing at a hidden figure', () => {
  const spec = specNamed('trend, a wave hidden for one area');
  const hidden = chartMarks(spec).find(({ value }) => value.status === 'hidden');
  expect(hidden && actsAt(spec, hidden)).toEqual([]);
});

test('offers lines over time only where there is time, and none from the last wave', () => {
  const trend = specNamed('trend, three areas and a reference');
  const ofWave = (wave: string) => chartMarks(trend).find(({ detail }) => detail === wave);
  const [first, last] = [ofWave('2021'), ofWave('2025')];
  expect(first && actsAt(trend, first)).toContain('trend-line');
  expect(last && actsAt(trend, last)).not.toContain('trend-line');
  const ranking = specNamed('ranking, plain');
  const [row] = chartMarks(ranking);
  expect(row && actsAt(ranking, row)).not.toContain('period');
});

test('takes as the second figure only what the arrow, line or period can go to, and says why not', () => {
  const spec = specNamed('trend, question changed');
  const shown = chartMarks(spec).filter(({ value }) => value.status === 'shown');
  const [first] = shown;
  const last = shown.findLast(({ name }) => name === first?.name);
  if (!first || !last) throw new Error('No trend.');
  expect(misfitOf('difference', spec, first, first)).toBe('same');
  expect(misfitOf('difference', spec, first, last)).toBe('broken');
  expect(misfitOf('period', spec, first, last)).toBeNull();
  const plain = specNamed('trend, three areas and a reference');
  const [own, other] = [chartMarks(plain)[0], chartMarks(plain).find(({ name }) => name !== first.name)];
  if (!own || !other) throw new Error('No areas.');
  expect(misfitOf('trend-line', plain, own, other)).toBe('elsewhere');
  expect(misfitOf('period', plain, own, { ...own, mark: { ...own.mark, areaCode: 'x' } })).toBe('sameWave');
});

test('a period runs from the earlier wave to the later, whichever was picked first', () => {
  const spec = specNamed('trend, three areas and a reference');
  const [first, second] = chartMarks(spec);
  if (!first || !second) throw new Error('No trend.');
  expect(shapeOfPair('period', second, first)).toEqual(shapeOfPair('period', first, second));
});

function isPair(act: MarkAct): act is 'difference' | 'trend-line' | 'period' {
  return ['difference', 'trend-line', 'period'].includes(act);
}

function specNamed(name: string): ChartSpec {
  const spec = states[name];
  if (!spec) throw new Error(`No “${name}”.`);
  return spec;
}
