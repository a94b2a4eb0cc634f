import { trendChartTexts } from '../../language/nl/chart-trend.ts';
import { hiddenReasonText } from '../../language/nl/disclosure.ts';
import { trendTexts, writeTested } from '../../language/nl/trend.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { Trend } from '../../model/trend.ts';
import type { FooterPart } from '../footer/footer-part.ts';

/** Whether the own line was tested over all its waves, and if not why; nothing where no trend was asked. */
export function slopeWords({ trends }: ChartAnswer, trend: Trend | undefined): readonly FooterPart[] {
  if (trends === undefined || trend === undefined) return [];
  const { value } = trend;
  const text =
    value.status === 'shown'
      ? ofShown(value, writeTested(value, trends))
      : trendChartTexts.slopeUntested(
          value.reason === 'one-wave' || value.reason === 'definition-changed'
            ? trendTexts.gaps[value.reason]
            : hiddenReasonText(value.reason, trends.disclosure),
        );
  return text === null ? [] : [{ kind: 'method', text }];
}

function ofShown(
  { points, test, movement }: Extract<Trend['value'], { status: 'shown' }>,
  certainty: string,
): string | null {
  if (test === 'none') return trendChartTexts.slopeUntested(trendChartTexts.noSpread);
  // Of two waves the difference is the trend, and that is under the chart already.
  if (points.length < 3) return trendChartTexts.slopeUntested(trendChartTexts.twoWaves);
  const waves = points.map(({ wave }) => wave);
  const mayBeChance = movement === 'geen duidelijke verandering';
  return trendChartTexts.slope(waves, certainty, mayBeChance);
}
