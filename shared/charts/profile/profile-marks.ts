import type { ChartMark } from '../chart-marks.ts';
import type { ProfileSpec } from './profile-spec.ts';

/** Per indicator the area itself, then what stands in the columns beside it. */
export function profileMarks(spec: ProfileSpec): readonly ChartMark[] {
  return spec.sections.flatMap(({ rows }) =>
    rows.flatMap(({ mark, label, value, difference, beside }): ChartMark[] => [
      { mark, name: label, detail: null, value, difference, isReference: false },
      ...beside.map((other, column) => ({
        ...{ mark: other.mark, name: label, detail: spec.columns[column] ?? null, value: other.value },
        ...{ difference: null, isReference: true },
      })),
    ]),
  );
}
