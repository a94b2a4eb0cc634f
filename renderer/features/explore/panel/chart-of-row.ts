import type { ChartRequest } from '../../../../shared/model/chart-request.ts';
import type { MarkKey } from '../../../../shared/model/figure.ts';

/** The chart that tells more of one indicator in a profile: its areas in order, or where it stands alone its figure. */
export function chartOfRow(
  { indicator, wave, level, areaCode }: MarkKey,
  request: ChartRequest,
): ChartRequest {
  const reference = 'reference' in request ? request.reference : null;
  const isAlone = level === 'country' || level === 'region';
  if (isAlone) {
    return { kind: 'number', indicator, wave, area: { level, code: areaCode }, reference };
  }
  return {
    kind: 'ranking',
    ...{ indicator, wave, level, reference },
    within: reference === null || reference.level === 'country' ? null : reference.code,
    order: 'high-first',
  };
}
