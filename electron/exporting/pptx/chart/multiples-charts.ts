import { describeValue } from '../../../../shared/charts/describe-value.ts';
import type { MultiplesPanel, MultiplesSpec } from '../../../../shared/charts/multiples/multiples-spec.ts';
import type { TrendSpec } from '../../../../shared/charts/spec.ts';
import type { Frame } from '../../../../shared/slides/document.ts';
import { layMultiples } from '../../../../shared/drawing/multiples/multiples-layout.ts';
import { onSlide, slideSizes, type DrawnRoom } from './drawn-look.ts';
import type { ChartLook, NativeChart } from './native-chart.ts';
import { trendChart, type TrendWeight } from './trend-chart.ts';

const { dot, line } = slideSizes;
/** Half a unit of the drawing is a point. */
const small: TrendWeight = {
  ownLine: line / 2,
  otherLine: (line * 0.75) / 2,
  ownMark: dot * 0.32,
  referenceMark: null,
  hasWords: false,
};

export interface SmallChart {
  readonly name: string;
  readonly altText: string;
  readonly chart: NativeChart;
  readonly frame: Frame;
}

/** A small line chart for each area, with the larger area behind it. */
export function multiplesCharts(
  spec: MultiplesSpec,
  room: DrawnRoom,
  look: ChartLook,
): readonly SmallChart[] {
  return layMultiples(spec, { ...room, variant: 'slide' }).panels.map(({ panel, plot }) => {
    const frame = onSlide(room, plot);
    return {
      name: panel.name,
      altText: told(panel),
      chart: trendChart(trendOf(spec, panel), { plot: frame, height: frame.h }, look, small),
      frame,
    };
  });
}

function trendOf(spec: MultiplesSpec, panel: MultiplesPanel): TrendSpec {
  const { headline, subtitle, footer, altText, comparison, fictitious, axis, waves, breaks } = spec;
  return {
    ...{ headline, subtitle, footer, altText, comparison, fictitious, axis, waves, breaks },
    ...{ kind: 'trend', series: [panel, ...(spec.reference ? [spec.reference] : [])], notes: [] },
  };
}

function told({ name, points }: MultiplesPanel): string {
  const waves = points.map(
    ({ wave, value }) => `${String(wave)}: ${describeValue(value, null).replace(/\.$/, '')}`,
  );
  return `${name}. ${waves.join('; ')}.`;
}
