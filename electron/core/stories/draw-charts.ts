import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartFields } from '../../../shared/charts/fields/fill-chart.ts';
import { readChart } from '../../../shared/charts/reading/read-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import { giveOneVerdict, keepVerdicts } from '../../../shared/model/one-verdict.ts';
import type { PlacedChart } from '../../../shared/model/slide-charts.ts';
import type { FieldValues } from '../../../shared/model/text-field.ts';
import { tellDiffering } from '../../../shared/slides/differing-verdicts.ts';
import { isLive } from '../../../shared/slides/live-question.ts';
import { withoutOldNumbers, type IsUntold } from './untold-numbers.ts';

export interface AskedChart extends PlacedChart {
  readonly answer: ChartAnswer;
}

export interface DrawnCharts {
  readonly specs: ReadonlyMap<string, ChartSpec>;
  /** What words about each chart are filled with. */
  readonly fields: ReadonlyMap<string, FieldValues>;
}

/** The charts of one story, by the id of their slide or block: what they compare has one verdict in all of them. */
export function drawCharts(asked: readonly AskedChart[], isUntold: IsUntold): DrawnCharts {
  const answers = settle(asked);
  const specs = new Map<string, ChartSpec>();
  const fields = new Map<string, FieldValues>();
  asked.forEach(({ id, chart, answer: alone }, place) => {
    const answer = answers[place] ?? alone;
    const built = withoutOldNumbers(buildChart(chart.request, answer, chart), isUntold);
    const spec = chart.reading === undefined ? built : { ...built, readings: readChart(built, answer) };
    specs.set(id, spec);
    fields.set(id, chartFields(spec, answer, chart.chosen));
  });
  return { specs: tellDiffering(specs), fields };
}

/** The story by itself first: a question that is asked while it is told comes behind it, and moves nothing of it. */
function settle(asked: readonly AskedChart[]): readonly ChartAnswer[] {
  const story = giveOneVerdict(asked.filter((chart) => !isLive(chart)).map(({ answer }) => answer));
  const live = asked.filter(isLive).map(({ answer }) => keepVerdicts(answer, story));
  return [...story, ...live];
}
