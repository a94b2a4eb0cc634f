import { writeDecimal, writePercent, writeWhole } from '../base/dutch-numbers.ts';
import { chartTexts } from '../language/nl/charts.ts';
import type { ChartSpec, MarkValue } from './spec.ts';

export interface FigureRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The same figures in the same order, as a table of texts. What is hidden reads "–", with its reason. */
export function tableRows(spec: ChartSpec): FigureRows {
  const heads = chartTexts.tableHeads;
  const count = spec.kind === 'ranking' && spec.countLabel === 'leerlingen' ? heads.n : heads.nOther;
  const figureHeads = [heads.percent, heads.lower, heads.upper, count, heads.remark];
  switch (spec.kind) {
    case 'ranking':
      return {
        header: [heads.area(spec.level), ...figureHeads],
        rows: spec.rows.map(({ name, value }) => [name, ...figureCells(value)]),
      };
    case 'trend':
      return {
        header: [heads.who, heads.wave, ...figureHeads],
        rows: spec.series.flatMap(({ name, points }) =>
          points.map(({ wave, value }) => [name, String(wave), ...figureCells(value)]),
        ),
      };
    case 'bars':
      return {
        header: [heads.who, heads.group, ...figureHeads],
        rows: spec.series.flatMap(({ name, bars }) =>
          bars.map(({ value }, index) => [name, spec.groups[index] ?? '', ...figureCells(value)]),
        ),
      };
  }
}

function figureCells(value: MarkValue): string[] {
  if (value.status !== 'shown') return ['–', '–', '–', '–', value.reason];
  const { percent, lower, upper, n } = value;
  const limit = (bound: number | null) => (bound === null ? '–' : writeDecimal(bound, 1));
  return [writePercent(percent), limit(lower), limit(upper), n === null ? '–' : writeWhole(n), ''];
}
