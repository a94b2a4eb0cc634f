import { expect, test } from 'vitest';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { strangePercents } from '../../../shared/charts/fields/typed-percents.ts';
import { chartStates } from '../../charts/states.ts';

const spec = chartStates()['trend, three areas and a reference'];
if (!spec) throw new Error('No trend.');
const value = chartMarks(spec).find((each) => each.value.status === 'shown')?.value;
const percent = value?.status === 'shown' ? value.percent : Number.NaN;
const whole = String(Math.round(percent));

test('a percentage of the chart is known, as a whole number and with a decimal', () => {
  expect(strangePercents(`Al ${whole} % had stress`, [spec])).toEqual([]);
  const decimal = percent.toFixed(1).replace('.', ',');
  expect(strangePercents(`Al ${decimal} procent`, [spec])).toEqual([]);
});

test('a percentage that no figure shows is strange, each once and as it was typed', () => {
  expect(strangePercents('Van 99 % naar 99 % en 98,4 procent', [spec])).toEqual(['99 %', '98,4 procent']);
});

test('fields, points and the 95% of an interval are no typed percentages', () => {
  expect(strangePercents('{percent}, 99 punten meer, 95%-interval', [spec])).toEqual([]);
});

test('a norm that stands in the chart is known', () => {
  const norm = { kind: 'level', percent: 99, role: 'norm' } as const;
  const note = { id: 'n', shape: norm, text: '', colour: 'ink', moved: null, changed: null } as const;
  expect(strangePercents('De norm is 99 %', [{ ...spec, notes: [note] }])).toEqual([]);
});
