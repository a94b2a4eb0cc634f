import { describe, expect, test } from 'vitest';
import { writePercent } from '../../shared/base/dutch-numbers.ts';
import { chartMarks } from '../../shared/charts/chart-marks.ts';
import type { ResponseSpec } from '../../shared/charts/response/response-spec.ts';
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

  test.each(Object.entries(kindStates))('shows %s at 0 % as well as at 100 %', (kind, row) => {
    const cell = row['0 and 100 %'];
    if ('why' in cell) return;
    const told = cell.flatMap((state) => {
      const spec = states[state];
      return spec?.kind === 'response'
        ? spec.rows.flatMap(({ cells: counts }) => counts.map(({ text }) => text))
        : spec
          ? chartMarks(spec).map(({ value }) => (value.status === 'shown' ? writePercent(value.percent) : ''))
          : [];
    });
    expect(told, kind).toEqual(expect.arrayContaining([writePercent(0), writePercent(100)]));
  });

  test.each(shown)('$kind, $title: “$state” is in the gallery and shows it', ({ kind, title, state }) => {
    const spec = states[state];
    expect(spec?.kind).toBe(kind);
    if (spec) expect(isIn(title, spec)).toBe(true);
  });
});

/** A table of counts has no figures of an indicator: what it is in shows in its cells. */
function isResponseIn(title: StateTitle, { rows }: ResponseSpec): boolean {
  const cells = rows.flatMap((row) => row.cells);
  const isHidden = ({ kind }: (typeof cells)[number]) => kind === 'hidden';
  switch (title) {
    case 'one area':
      return rows.filter(({ partOf, isTotal }) => partOf === null && !isTotal).length === 1;
    case 'many areas':
      return rows.length >= 12;
    case 'small numbers hidden':
      return cells.some(isHidden);
    case 'all hidden':
      return rows.every((row) => row.cells.some(isHidden));
    case 'missing wave':
      return cells.every(({ value }) => value === null);
    case 'long names':
      return rows.some(({ name }) => name.length >= 115);
    default:
      return cells.some(({ value }) => value !== null);
  }
}

/** Whether a chart is in the state it is named for, as far as its figures tell. */
function isIn(title: StateTitle, spec: ChartSpec): boolean {
  const own = chartMarks(spec).filter(({ isReference }) => !isReference);
  const values = own.map(({ value }) => value);
  const percents = values.flatMap((value) => (value.status === 'shown' ? [value.percent] : []));
  const areas = new Set(own.map(({ mark }) => mark.areaCode));
  if (spec.kind === 'response') return isResponseIn(title, spec);
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
