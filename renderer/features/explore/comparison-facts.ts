import { markDifference } from '../../../shared/charts/mark-difference.ts';
import { writePValue } from '../../../shared/language/nl/p-value.ts';
import { comparisonReasonText } from '../../../shared/language/nl/comparison.ts';
import { verdictTexts, writeDifference } from '../../../shared/language/nl/verdicts.ts';
import type { Figure, FigureTable } from '../../../shared/model/figure.ts';

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What a figure was compared with, by how much it differs and how certain that is. */
export function comparisonFacts(table: FigureTable, figure: Figure): readonly Fact[] {
  const { comparison } = figure;
  const { comparing } = table;
  const { panel } = verdictTexts;
  if (comparison?.status !== 'shown' || comparing === undefined) return [];
  const difference = markDifference(figure, table);
  if (difference === null) return [];
  const { p, pAdjusted, family } = comparison;
  const isCorrected = comparing.correction !== 'none' && family > 1 && pAdjusted !== null;
  return [
    { name: panel.comparedWith, value: difference.other.name },
    { name: panel.difference, value: writeDifference(difference, { unit: panel.unit }) },
    ...(p === null
      ? [{ name: panel.test, value: difference.chance ?? verdictTexts.untested }]
      : [{ name: panel.p, value: writePValue(p) }]),
    ...(isCorrected ? [{ name: panel.corrected, value: panel.tests(writePValue(pAdjusted), family) }] : []),
  ];
}

/** Why a shown figure has no verdict; null where it has one, or where nothing was asked. */
export function whyNotCompared({ value, comparison }: Figure): string | null {
  if (value.status !== 'shown' || comparison === undefined || comparison.status === 'shown') return null;
  return verdictTexts.panel.notCompared(comparisonReasonText(comparison.reason));
}
