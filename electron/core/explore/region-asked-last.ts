import type { Area } from '../../../shared/model/area.ts';
import type { AreaReference, ChartRequest } from '../../../shared/model/chart-request.ts';
import type { KeptQuestion } from '../../../shared/model/kept-question.ts';

/** Of a workspace with all regions of the country: the one that was asked about last; null: none yet, or it is gone. */
export function regionAskedLast(questions: readonly KeptQuestion[], areas: readonly Area[]): string | null {
  const newestFirst = [...questions].sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1));
  const asked = newestFirst.flatMap(({ chart }) => (chart ? (aboutOne(chart) ?? []) : []));
  const isThere = ({ level, code }: AreaReference): boolean =>
    level === 'region' && areas.some((area) => area.level === level && area.code === code);
  return asked.find(isThere)?.code ?? null;
}

/** The area a chart is about; null where it shows all of a level. */
function aboutOne(chart: ChartRequest): AreaReference | null {
  if ('area' in chart) return chart.area;
  return 'areas' in chart ? (chart.areas[0] ?? null) : null;
}
