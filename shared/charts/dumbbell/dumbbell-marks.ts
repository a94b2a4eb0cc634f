import type { ChartMark } from '../chart-marks.ts';
import type { DumbbellSpec } from './dumbbell-spec.ts';

export function dumbbellMarks({ rows, groups }: DumbbellSpec): readonly ChartMark[] {
  return rows.flatMap(({ name, dots, isReference }) =>
    dots.map((dot, index) => ({ ...dot, name, detail: groups[index]?.name ?? null, isReference })),
  );
}
