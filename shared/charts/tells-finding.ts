import { chartMarks } from './chart-marks.ts';
import type { ChartSpec } from './spec.ts';
import { isFinding } from './verdict-look.ts';

/** Whether a test found something in a chart: its headline then says so. An arrow between two figures counts too. */
export function tellsFinding(spec: ChartSpec): boolean {
  return (
    spec.footer.some(({ kind }) => kind === 'tested') ||
    chartMarks(spec).some(({ difference }) => isFinding(difference?.verdict)) ||
    ('notes' in spec && spec.notes.some(({ certainty }) => certainty?.isFound === true))
  );
}
