import type { ChartRequest } from '../../shared/model/chart-request.ts';
import type { Figure, FigureTable, MarkKey } from '../../shared/model/figure.ts';
import type { DifferenceFinding, StandOut } from '../../shared/model/stand-out.ts';
import { cohensH } from '../../shared/statistics/cohens-h.ts';
import { rankFindings } from './stand-out-rank.ts';

/** The indicators on which the area of a table differs from what it was compared with, by the verdicts of the table. */
export function findDifferences({ figures, indicators, comparing }: FigureTable): StandOut['differences'] {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  let judged = 0;
  const found = figures.flatMap(({ key, value, comparison }): DifferenceFinding[] => {
    const indicator = known.get(key.indicator);
    if (value.status !== 'shown' || comparison?.status !== 'shown' || !indicator) return [];
    const { verdict, difference, compareTo, pAdjusted } = comparison;
    if (verdict === null) return [];
    judged++;
    if (verdict === 'vergelijkbaar') return [];
    const { percent } = value;
    const other = percent - difference;
    return [
      {
        kind: 'difference',
        indicator: indicator.code,
        definition: indicator.definition,
        label: indicator.label,
        percent,
        other,
        difference,
        effect: cohensH(percent / 100, toProportion(other)),
        pAdjusted,
        verdict,
        compareTo,
        chart: chartOf(key, compareTo),
      },
    ];
  });
  return {
    found: rankFindings(found, ({ percent, other }) => [percent, other]),
    judged,
    family: comparing?.family ?? 0,
  };
}

/** A subtraction may end a hair outside. */
function toProportion(percent: number): number {
  return Math.min(1, Math.max(0, percent / 100));
}

/** The area beside the larger one, and nothing else: tested alone there, what differs among many differs too. */
function chartOf({ indicator, wave, level, areaCode }: MarkKey, compareTo: ShownComparedTo): ChartRequest {
  const larger =
    compareTo.kind === 'rest' ? compareTo.of : compareTo.kind === 'reference' ? compareTo.area : null;
  const reference = larger && { level: larger.level, code: larger.code };
  return { kind: 'number', indicator, wave, area: { level, code: areaCode }, reference };
}

type ShownComparedTo = Extract<NonNullable<Figure['comparison']>, { status: 'shown' }>['compareTo'];
