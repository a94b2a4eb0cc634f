import type { RequestOf } from '../../model/chart-request.ts';
import type { TrendTable } from '../../model/trend.ts';
import type { Written } from '../build-chart.ts';
import type { FigureLookup } from '../figure-lookup.ts';
import type { TrendSeries } from '../spec.ts';
import { pointsOf } from '../trend/trend-points.ts';
import type { MultiplesPanel } from './multiples-spec.ts';
import { newestPoint } from './newest-point.ts';
import { overAllWaves } from './over-all-waves.ts';

type Request = RequestOf<'multiples'>;

interface Lines {
  readonly waves: readonly number[];
  readonly trends: TrendTable | undefined;
  readonly written: Written;
}

/** In the order asked. */
export function panelsOf(
  { level, reference, order = 'latest' }: Request,
  figures: FigureLookup,
  { waves, trends, written: { chosen } }: Lines,
): MultiplesPanel[] {
  const { direction } = figures.indicator;
  return figures.table.areas
    .filter((area) => area.level === level && !(level === reference?.level && area.code === reference.code))
    .map(({ code }) => {
      const line: TrendSeries = {
        name: figures.areaName(level, code),
        areaCode: code,
        role: 'own',
        marker: 'circle',
        points: pointsOf(figures, level, code, waves),
      };
      const newest = newestPoint(line)?.wave;
      return {
        ...line,
        points: line.points.map((point) => {
          if (point.wave !== newest) return point;
          return {
            ...point,
            difference: overAllWaves({ level, areaCode: code, wave: newest }, trends, direction),
          };
        }),
        chosen: chosen?.level === level && chosen.areaCode === code,
      };
    })
    .sort(comparePanels(order));
}

export function referenceOf(
  { reference }: Request,
  figures: FigureLookup,
  waves: readonly number[],
): TrendSeries | null {
  if (!reference) return null;
  const { level, code } = reference;
  const points = pointsOf(figures, level, code, waves);
  return { name: figures.areaName(level, code), areaCode: code, role: 'reference', marker: 'square', points };
}

/** By the newest figure, or by name; areas without any figure last. */
function comparePanels(
  order: NonNullable<Request['order']>,
): (a: MultiplesPanel, b: MultiplesPanel) => number {
  const newestOf = (panel: MultiplesPanel) => newestPoint(panel)?.value.percent ?? null;
  return (a, b) => {
    const [one, other] = [newestOf(a), newestOf(b)];
    const isLast = Number(one === null) - Number(other === null);
    const byValue = order === 'latest' ? (other ?? 0) - (one ?? 0) : 0;
    return isLast || byValue || a.name.localeCompare(b.name, 'nl');
  };
}
