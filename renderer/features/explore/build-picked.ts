import { buildChart, type Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import { findPicked } from './marks.ts';

/** A chart as it stands on the sheet. */
export interface PickedChart {
  readonly spec: ChartSpec;
  /** The picked mark; null where it is not in this chart. */
  readonly mark: MarkKey | null;
  /** Above it where nobody wrote a headline. */
  readonly neutralHeadline: string;
}

/** The picked mark is lifted out; a mark that is not in this chart lifts out nothing. */
export function buildPicked(
  request: ChartRequest,
  answer: ChartAnswer,
  writing: Omit<Written, 'chosen'>,
  picked: MarkKey | null,
): PickedChart {
  const build = (written: Partial<Written>) =>
    buildChart(request, answer, { ...writing, chosen: null, ...written });
  const plain = build({});
  const mark = findPicked(plain, picked)?.mark ?? null;
  const lifted = mark ?? (isRowOf(plain, picked) ? picked : null);
  return {
    spec: lifted ? build({ chosen: lifted }) : plain,
    mark,
    neutralHeadline: (writing.headline === '' ? plain : build({ headline: '' })).headline,
  };
}

/** An area as a whole is no mark among groups per area, and has a row there all the same. */
function isRowOf(spec: ChartSpec, picked: MarkKey | null): boolean {
  if (spec.kind !== 'dumbbell' || picked?.group !== null) return false;
  return spec.level === picked.level && spec.rows.some(({ areaCode }) => areaCode === picked.areaCode);
}
