import { writePercent } from '../../../shared/base/dutch-numbers.ts';
import type { ChartMark } from '../../../shared/charts/chart-marks.ts';

/** "Lindewaard, 2021: 49 %". */
export function nameOfMark({ name, detail, value }: ChartMark): string {
  const figure = value.status === 'shown' ? `: ${writePercent(value.percent)}` : '';
  return `${detail === null ? name : `${name}, ${detail}`}${figure}`;
}
