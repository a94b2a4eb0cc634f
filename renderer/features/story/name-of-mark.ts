import type { ChartMark } from '../../../shared/charts/chart-marks.ts';
import { writeFigure } from '../../../shared/language/nl/figure-unit.ts';

/** "Lindewaard, 2021: 49 %", of a mean "Lindewaard, 2021: 7,4". */
export function nameOfMark({ name, detail, value }: ChartMark): string {
  const figure = value.status === 'shown' ? `: ${writeFigure(value.percent, value.measure)}` : '';
  return `${detail === null ? name : `${name}, ${detail}`}${figure}`;
}
