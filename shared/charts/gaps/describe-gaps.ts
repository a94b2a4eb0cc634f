import { gapWaveTexts } from '../../language/nl/chart-gap-waves.ts';
import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { gapTexts } from '../../language/nl/gap.ts';
import type { GroupOrder } from '../../model/gap.ts';
import type { ChartGap } from '../chart-gap.ts';
import type { GapPoint, GapsSpec } from './gaps-spec.ts';

interface Told extends Pick<GapsSpec, 'series' | 'gaps' | 'reference' | 'waves'> {
  readonly order: GroupOrder | null;
}

/** What who listens hears: per wave the groups, their gap and the slope over them; then the area beside it. */
export function describeGaps({ series, gaps, reference, waves, order }: Told) {
  const own = waves.flatMap((wave, at) => {
    const groups = series.flatMap(({ name, points }) => {
      const value = points[at]?.value;
      return value?.status === 'shown'
        ? [`${name} ${chartTexts.valueWithInterval(value.percent, value.lower, value.upper, value.measure)}`]
        : [];
    });
    const gap = gaps[at];
    if (groups.length === 0 || !gap) return [];
    return [gapWaveTexts.wave(wave, [...groups, ...gapParts(gap.value, order)].join(', '))];
  });
  const beside = (reference?.gaps ?? []).flatMap(besidePart);
  return {
    main: [
      ...(own.length === 0 ? [gapWaveTexts.nothing.toLowerCase()] : own),
      ...(reference && beside.length > 0
        ? [chartTexts.reference(`${reference.name} ${beside.join(', ')}`)]
        : []),
    ],
    absent: series.flatMap(({ name, points }) =>
      points.flatMap(({ wave, value }) => (value.status === 'shown' ? [] : [`${name} ${String(wave)}`])),
    ),
  };
}

function gapParts(gap: ChartGap, order: GroupOrder | null): string[] {
  if (gap.status !== 'shown') return [];
  const { slope, measure } = gap;
  return [
    chartGapTexts.apart(chartGapTexts.size(gap), measure),
    ...(slope === null || order === null
      ? []
      : [chartGapTexts.slope(gapTexts.ladders[order], slope.points, slope.lower, slope.upper, measure)]),
  ];
}

function besidePart({ wave, value }: GapPoint): string[] {
  if (value.status !== 'shown') return [];
  return [gapWaveTexts.wave(wave, chartGapTexts.apart(chartGapTexts.size(value), value.measure))];
}
