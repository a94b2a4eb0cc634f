import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import { indicatorsOf, type ChartRequest } from '../../../shared/model/chart-request.ts';

/**
 * As long as this text stays, a chosen mark stays chosen: the same kind of chart of the same areas, about the same
 * indicators by the same groups. Another wave, comparison or order is the same story; all else is another one, in
 * which the name of a school that was clicked on before would come on a slide unasked.
 */
export function chosenScope(request: ChartRequest): string {
  const place = {
    level: 'level' in request ? request.level : null,
    within: 'within' in request ? request.within : null,
    area: 'area' in request ? request.area : null,
    areas: 'areas' in request ? request.areas : null,
    besides: 'besides' in request ? request.besides : null,
  };
  const by = 'by' in request ? request.by : null;
  return canonicalJson([request.kind, indicatorsOf(request), place, by]);
}
