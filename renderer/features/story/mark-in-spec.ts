import type { ChartSpec, MarkValue } from '../../../shared/charts/spec.ts';
import { sameMark, type MarkKey } from '../../../shared/model/figure.ts';

interface NamedMark {
  readonly mark: MarkKey;
  readonly name: string;
  readonly value: MarkValue;
}

/** "Het Baken", "Lindewaard, 2021", "Lindewaard, meisjes"; the code when the mark is no longer drawn. */
export function nameInSpec(specs: readonly ChartSpec[], mark: MarkKey): string {
  return find(specs, mark)?.name ?? mark.areaCode;
}

/** null when the figure is not shown. */
export function percentInSpec(specs: readonly ChartSpec[], mark: MarkKey): number | null {
  const value = find(specs, mark)?.value;
  return value?.status === 'shown' ? value.percent : null;
}

function find(specs: readonly ChartSpec[], mark: MarkKey): NamedMark | null {
  return specs.flatMap(namedMarks).find((named) => sameMark(named.mark, mark)) ?? null;
}

function namedMarks(spec: ChartSpec): readonly NamedMark[] {
  switch (spec.kind) {
    case 'ranking':
      return spec.rows;
    case 'trend':
      return spec.series.flatMap((series) =>
        series.points.map((point) => ({ ...point, name: `${series.name}, ${point.wave}` })),
      );
    case 'bars':
      return spec.series.flatMap((series) =>
        series.bars.map((bar, index) => ({ ...bar, name: nameOfBar(series.name, spec.groups[index]) })),
      );
  }
}

function nameOfBar(area: string, group: string | undefined): string {
  return group === undefined ? area : `${area}, ${group}`;
}
