import type { ChartSpec } from '../charts/spec.ts';
import { matrixWidth } from './matrix/matrix-layout.ts';

/** Pixels a chart needs on screen on a sheet of this width: more than there is where its columns would touch. */
export function wantedWidth(spec: ChartSpec, sheet: number): number {
  return spec.kind === 'matrix' ? matrixWidth(spec, sheet) : sheet;
}
