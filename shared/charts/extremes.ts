import { chartTexts } from '../language/nl/charts.ts';
import { extremesTexts } from '../language/nl/extremes.ts';
import { writeFigure } from '../language/nl/figure-unit.ts';
import type { MarkValue } from './spec.ts';

type ShownValue = Extract<MarkValue, { status: 'shown' }>;

interface Named {
  /** As the text names it: "Het Baken", "Molenbroek (2025)". */
  readonly name: string;
  readonly value: ShownValue;
}

/** The highest and the lowest in words. One alone is neither, and nobody is highest where all read the same. */
export function describeExtremes(shown: readonly Named[]): string[] {
  const sorted = [...shown].sort((a, b) => b.value.percent - a.value.percent);
  const [highest] = sorted;
  const lowest = sorted.at(-1);
  if (highest === undefined || lowest === undefined) return [chartTexts.noFigures];
  if (sorted.length === 1) return [extremesTexts.only(highest.name, write(highest.value))];
  const { measure } = highest.value;
  const percent = writeFigure(highest.value.percent, measure);
  if (percent === writeFigure(lowest.value.percent, measure)) {
    const [figure, other] = new Set(sorted.map(({ value }) => write(value)));
    return [extremesTexts.allEqual(sorted.length, other === undefined && figure ? figure : percent)];
  }
  return [
    extremesTexts.highest(highest.name, write(highest.value)),
    extremesTexts.lowest(lowest.name, write(lowest.value)),
  ];
}

function write({ percent, lower, upper, measure }: ShownValue): string {
  return chartTexts.valueWithInterval(percent, lower, upper, measure);
}
