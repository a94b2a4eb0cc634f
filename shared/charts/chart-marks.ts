import { distributionMarks } from './distribution/distribution-marks.ts';
import { dumbbellMarks } from './dumbbell/dumbbell-marks.ts';
import { funnelMarks } from './funnel/funnel-marks.ts';
import { gapsMarks } from './gaps/gaps-marks.ts';
import { mapMarks } from './map/map-marks.ts';
import { matrixMarks } from './matrix/matrix-marks.ts';
import { multiplesMarks } from './multiples/multiples-marks.ts';
import { numberMarks } from './number/number-marks.ts';
import { profileMarks } from './profile/profile-marks.ts';
import { responseMarks } from './response/response-marks.ts';
import { topMarks } from './top/top-marks.ts';
import type { MarkKey } from '../model/figure.ts';
import type { ChartSpec, MarkDifference, MarkValue } from './spec.ts';

/** One figure in a chart, whatever its kind: to pick, to read aloud, to write a note at. */
export interface ChartMark {
  readonly mark: MarkKey;
  /** "Lindewaard", "Vaak stress". */
  readonly name: string;
  /** What tells it from others of that name: "2021", "meisjes". */
  readonly detail: string | null;
  readonly value: MarkValue;
  readonly difference: MarkDifference | null;
  /** Drawn for comparison only. */
  readonly isReference: boolean;
}

/** Every figure of a chart, in reading order. */
export function chartMarks(spec: ChartSpec): readonly ChartMark[] {
  switch (spec.kind) {
    case 'ranking':
      return spec.rows.map(({ mark, name, value, difference }) => ({
        ...{ mark, name, detail: null, value, difference, isReference: false },
      }));
    case 'trend':
      return spec.series.flatMap(({ name, role, points }) =>
        points.map(({ mark, wave, value, difference }) => ({
          ...{ mark, name, detail: String(wave), value, difference, isReference: role === 'reference' },
        })),
      );
    case 'bars':
      return spec.series.flatMap(({ name, role, bars }) =>
        bars.map(({ mark, value, difference }, index) => ({
          ...{ mark, name, detail: spec.groups[index] ?? null, value, difference },
          isReference: role === 'reference',
        })),
      );
    case 'funnel':
      return funnelMarks(spec);
    case 'map':
      return mapMarks(spec);
    case 'multiples':
      return multiplesMarks(spec);
    case 'profile':
      return profileMarks(spec);
    case 'top':
      return topMarks(spec);
    case 'matrix':
      return matrixMarks(spec);
    case 'dumbbell':
      return dumbbellMarks(spec);
    case 'gaps':
      return gapsMarks(spec);
    case 'distribution':
      return distributionMarks(spec);
    case 'number':
      return numberMarks(spec);
    case 'response':
      return responseMarks();
  }
}
