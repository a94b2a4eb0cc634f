import type { TrendSeries, TrendSpec } from '../../../../shared/charts/spec.ts';
import { trendRuns, type ShownPoint } from '../../../../shared/charts/trend/trend-segments.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import { columnName, type Cell, type Sheet } from './sheet.ts';
import { toldNumber } from './told-number.ts';
import { columnsPerSeries, offset, valueColumns } from './value-columns.ts';

/** One unbroken stretch of one area's line: a series of its own, so that nothing joins it to the next. */
export interface Run {
  readonly series: TrendSeries;
  readonly points: readonly ShownPoint[];
  readonly name: string;
}

/** Reference first and own last: later series lie on top. */
export function runsOf({ series }: TrendSpec): readonly Run[] {
  return [...series].reverse().flatMap((one) =>
    trendRuns(one).map((points, index): Run => {
      const from = points[0]?.wave;
      return {
        series: one,
        points,
        name: index === 0 || from === undefined ? one.name : slideTexts.sheet.from(one.name, from),
      };
    }),
  );
}

/** Rows of the sheet at equal steps in time, so that waves lie at their true distance. */
export function yearsOf(waves: readonly number[]): readonly number[] {
  const [first = 0] = waves;
  const last = waves.at(-1) ?? first;
  const step = waves
    .slice(1)
    .reduce((common, wave, index) => divisor(common, wave - (waves[index] ?? wave)), 0);
  if (step === 0) return [first];
  return Array.from({ length: (last - first) / step + 1 }, (_, index) => first + index * step);
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** Stacked areas fall to zero beside an empty cell: a band needs a figure in every row. */
export function hasBand({ series, points }: Run, years: readonly number[]): boolean {
  return (
    series.role === 'own' &&
    years.length > 1 &&
    points.length === years.length &&
    points.every(({ value }) => value.lower !== null && value.upper !== null)
  );
}

export function firstColumn(run: number): number {
  return 1 + run * columnsPerSeries;
}

/** The figures behind a trend; the width of a band is worked out from its limits. */
export function trendSheet(runs: readonly Run[], years: readonly number[], banded: number): Sheet {
  const columns = runs.map(({ name }, index) => valueColumns(firstColumn(index), name));
  const { sheet } = slideTexts;
  const isWave = (year: number) => runs.some(({ series }) => series.points.some(({ wave }) => wave === year));
  return {
    head: [
      sheet.wave,
      ...columns.flatMap(({ head }) => head),
      ...(banded < 0 ? [] : [sheet.band(runs[banded]?.name ?? '')]),
    ],
    rows: years.map((year, row): readonly Cell[] => {
      const valueOf = (run: Run | undefined) => run?.points.find(({ wave }) => wave === year)?.value ?? null;
      const value = valueOf(runs[banded]);
      const at = (column: number) => `${columnName(firstColumn(banded) + column)}${row + 2}`;
      const width: Cell =
        value === null || value.lower === null || value.upper === null
          ? null
          : {
              formula: `${at(offset.upper)}-${at(offset.lower)}`,
              value: toldNumber(value.upper, value.measure) - toldNumber(value.lower, value.measure),
            };
      return [
        isWave(year) ? String(year) : null,
        ...columns.flatMap(({ cells }, index) => cells(valueOf(runs[index]), row)),
        ...(banded < 0 ? [] : [width]),
      ];
    }),
  };
}

/** Counts from 0. */
export function rowOf(sheet: Sheet, wave: number): number {
  return sheet.rows.findIndex(([year]) => year === String(wave));
}
