import { describe, expect, test } from 'vitest';
import { chartMarks } from '../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { chartRequestSchema } from '../../shared/model/chart-request.ts';
import { kindStates, stateTitles, type StateTitle } from './kind-states.ts';
import { chartStates } from './states.ts';

const states: Readonly<Record<string, ChartSpec | undefined>> = chartStates();
const cells = Object.entries(kindStates).flatMap(([kind, row]) =>
  stateTitles.map((title) => ({ kind, title, cell: row[title] })),
);
const shown = cells.flatMap(({ kind, title, cell }) =>
  'why' in cell ? [] : cell.map((state) => ({ kind, title, state })),
);

describe('the table of kinds and states', () => {
  test('has every kind a chart can be of', () => {
    const kinds = chartRequestSchema.options.map((option) => option.unwrap().shape.kind.value);
    expect(Object.keys(kindStates).sort()).toEqual([...kinds].sort());
  });

  test('says of every state that is not shown why', () => {
    for (const { cell } of cells) if ('why' in cell) expect(cell.why.length).toBeGreaterThan(30);
  });

  test.each(shown)('$kind, $title: “$state” is in the gallery and shows it', ({ kind, title, state }) => {
    const spec = states[state];
    expect(spec?.kind).toBe(kind);
    if (spec) expect(isIn(title, spec)).toBe(true);
  });
});

/** Whether a chart is in the state it is named for, as far as its figures tell. */
function isIn(title: StateTitle, spec: ChartSpec): boolean {
  const own = chartMarks(spec).filter(({ isReference }) => !isReference);
  const values = own.map(({ value }) => value);
  const percents = values.flatMap((value) => (value.status === 'shown' ? [value.percent] : []));
  const areas = new Set(own.map(({ mark }) => mark.areaCode));
  // A table of counts has no percentages: its own tests hold it.
  if (spec.kind === 'response') return true;
  // What has no figure has no place in an order: it is told in words below.
  if (spec.kind === 'top' && (title === 'small numbers hidden' || title === 'missing wave')) {
    return spec.remark !== null;
  }
  switch (title) {
    case 'one area':
      return areas.size === 1;
    case 'many areas':
      return areas.size >= (spec.kind === 'trend' ? 5 : 12);
    case 'small numbers hidden':
      return values.some(({ status }) => status === 'hidden');
    case 'missing wave':
      return values.some(({ status }) => status === 'unavailable');
    case 'long names':
      return JSON.stringify(spec).match(/"[^"]{115,}"/) !== null;
    case 'all equal':
      return spec.kind === 'gaps'
        ? spec.gaps.every(({ value }) => value.status === 'shown' && value.difference === 0)
        : new Set(percents).size === 1;
    case '0 and 100 %':
      return percents.includes(0) || percents.includes(100);
    case 'all hidden':
      return percents.length === 0;
    case 'published without intervals':
      return values.every((value) => value.status !== 'shown' || value.lower === null);
    case 'definition break':
      return 'breaks' in spec && spec.breaks.length > 0;
    case 'plain':
      return percents.length > 0;
  }
}
