import { writeDecimal, writePercent, writeSigned, writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { comparedTexts } from '../../../shared/language/compared-figure.ts';
import { comparisonReasonText } from '../../../shared/language/comparison.ts';
import { writePValue } from '../../../shared/language/nl/p-value.ts';
import { isFewElsewhere } from '../../../shared/model/few-elsewhere.ts';
import { significanceLevel } from '../../../shared/model/judge-difference.ts';
import { isLostToCorrection } from '../../../shared/model/lost-to-correction.ts';
import type { ShownComparison } from '../../../shared/model/comparison.ts';
import { sameMark, type Figure, type FigureTable, type MarkKey } from '../../../shared/model/figure.ts';

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What a figure was compared with, by how much it differs and how certain that is. */
export function comparisonFacts(
  { comparing, figures }: Pick<FigureTable, 'comparing' | 'figures'>,
  { key, value, comparison }: Figure,
): readonly Fact[] {
  if (value.status !== 'shown' || comparison?.status !== 'shown' || comparing === undefined) return [];
  const { p, pAdjusted, family, compareTo } = comparison;
  const isCorrected = comparing.correction !== 'none' && family > 1 && pAdjusted !== null;
  return [
    { name: comparedTexts.comparedWith, value: comparedTexts.other(compareTo, key.level) },
    ...publishedFacts(figures, key, compareTo),
    {
      name: comparedTexts.difference,
      value: key.measure === 'mean' ? writePoints(comparison) : writeSize(comparison, value.percent),
    },
    ...(p === null
      ? [{ name: comparedTexts.test, value: comparedTexts.untested(comparison) }]
      : [{ name: comparedTexts.p, value: writePValue(p) }]),
    ...(isCorrected
      ? [{ name: comparedTexts.corrected, value: comparedTexts.tests(writePValue(pAdjusted), family) }]
      : []),
  ];
}

/** The published figure it was held against, with the interval its source gives; or that it gives none. */
function publishedFacts(
  figures: FigureTable['figures'],
  key: MarkKey,
  compareTo: ShownComparison['compareTo'],
): readonly Fact[] {
  if (compareTo.kind !== 'reference') return [];
  const { level, code: areaCode } = compareTo.area;
  const value = figures.find((figure) => sameMark(figure.key, { ...key, level, areaCode }))?.value;
  if (value?.status !== 'shown') return [];
  const { percent, lower, upper } = value;
  const isMean = key.measure === 'mean';
  const write = (size: number) => (isMean ? writeDecimal(size, 1) : writePercent(size));
  const limits =
    lower === null || upper === null
      ? comparedTexts.noLimits
      : comparedTexts.limits(isMean ? writeDecimal(lower, 1) : writeWhole(lower), write(upper));
  return [{ name: comparedTexts.theirFigure, value: `${write(percent)} (${limits})` }];
}

/**
 * Where the verdict hangs on what else stands in the chart: lost to the correction, or kept only by the company of
 * others that differ. Null where any chart would say the same.
 */
export function whyElsewhereOtherwise(
  { comparing }: FigureTable,
  { value, comparison }: Figure,
): string | null {
  if (value.status !== 'shown' || comparison?.status !== 'shown' || comparing === undefined) return null;
  const { p, pAdjusted, family, verdict } = comparison;
  if (p === null || pAdjusted === null || comparing.correction === 'none' || family < 2) return null;
  if (isLostToCorrection(comparison, comparing.rule)) return comparedTexts.lostToCorrection(family);
  const isSureAlone = p * family < significanceLevel;
  return isSureAlone || verdict === 'vergelijkbaar' ? null : comparedTexts.owedToCompany(family);
}

/** "+10 procentpunt (+3 tot +17)"; without an interval where none is known, and with a word where who subtracts is one off. */
function writeSize({ difference, diffLower, diffUpper }: ShownComparison, percent: number): string {
  const size = comparedTexts.points(writeSigned(difference));
  const sized =
    diffLower === null || diffUpper === null
      ? size
      : `${size} (${comparedTexts.interval(writeSigned(diffLower), writeSigned(diffUpper))})`;
  const subtracted = Math.round(percent) - Math.round(percent - difference);
  return subtracted === Math.round(difference) ? sized : `${sized}, ${comparedTexts.beforeRounding}`;
}

/** "+0,4 punt (+0,1 tot +0,7)", of a mean. */
function writePoints({ difference, diffLower, diffUpper }: ShownComparison): string {
  const size = comparedTexts.scorePoints(writeSigned(difference, 2));
  return diffLower === null || diffUpper === null
    ? size
    : `${size} (${comparedTexts.interval(writeSigned(diffLower, 2), writeSigned(diffUpper, 2))})`;
}

/** Why a shown figure has no verdict; null where it has one, or where nothing was asked. */
export function whyNotCompared(table: FigureTable, figure: Figure): string | null {
  const { key, value, comparison } = figure;
  if (value.status !== 'shown' || comparison === undefined || comparison.status === 'shown') return null;
  if (isFewElsewhere(table, figure))
    return comparedTexts.notCompared(comparedTexts.fewElsewhere(key.level === 'district'));
  return comparedTexts.notCompared(comparisonReasonText(comparison.reason));
}
