import { writeDecimal, writeSigned, writeWhole } from '../base/dutch-numbers.ts';
import { capital, chartTexts } from '../language/nl/charts.ts';
import { fewSchoolsTexts } from '../language/nl/few-schools.ts';
import { writeFigure, type MeasureOfMark } from '../language/nl/figure-unit.ts';
import { verdictTexts } from '../language/nl/verdicts.ts';
import { chanceCells } from './chance-cell.ts';
import type { ComparedSides } from './compared-sides.ts';
import type { MarkDifference, MarkValue } from './spec.ts';

/** One cell of the table of figures: as it reads, and what it is to sort by and to hand on. */
export interface FigureCell {
  readonly text: string;
  /** A number unrounded; null where nothing stands, or nothing may. */
  readonly value: number | string | null;
}

/** What is hidden or not known. */
export const noCell: FigureCell = { text: '–', value: null };

export function textCell(text: string): FigureCell {
  return { text, value: text === '' ? null : text };
}

export function waveCell(wave: number): FigureCell {
  return { text: String(wave), value: wave };
}

/** A limit of a percentage, as whole as the percentage it stands beside. */
function limitCell(value: number | null, measure: MeasureOfMark): FigureCell {
  if (value === null) return noCell;
  return { text: measure === 'mean' ? writeDecimal(value, 1) : writeWhole(value), value };
}

/** The size of a difference, or a limit of it: with one decimal, of means with two. */
export function decimalCell(value: number | null, measure?: MeasureOfMark): FigureCell {
  return value === null ? noCell : { text: writeDecimal(value, measure === 'mean' ? 2 : 1), value };
}

export function signedCell(value: number | null, measure?: MeasureOfMark): FigureCell {
  return value === null ? noCell : { text: writeSigned(value, measure === 'mean' ? 2 : 1), value };
}

export function percentCell(value: MarkValue | undefined): FigureCell {
  if (value?.status !== 'shown') return noCell;
  const { percent, whole = percent, measure } = value;
  return { text: writeFigure(whole, measure), value: percent };
}

export function figureHeads(count: string = chartTexts.tableHeads.nOther, measure?: MeasureOfMark): string[] {
  const { percent, mean, lower, upper } = chartTexts.tableHeads;
  return [measure === 'mean' ? mean : percent, lower, upper, count];
}

/** Percentage, limits and n. */
export function figureCells(value: MarkValue): FigureCell[] {
  if (value.status !== 'shown') return [noCell, noCell, noCell, noCell];
  const { lower, upper, n, measure } = value;
  const count = n === null ? noCell : { text: writeWhole(n), value: n };
  return [percentCell(value), limitCell(lower, measure), limitCell(upper, measure), count];
}

export function differenceHeads(sides: ComparedSides | null, measure?: MeasureOfMark): string[] {
  if (sides === null) return [];
  const { comparedWith, theirs, difference, meanDifference, lower, upper, verdict } = verdictTexts.table;
  const size = measure === 'mean' ? meanDifference : difference;
  const others = sides.only === null ? [comparedWith, theirs] : [`${comparedWith} ${sides.only}`];
  const chance = sides.chanceHead === null ? [] : [sides.chanceHead];
  return [...others, size, lower, upper, ...chance, verdict];
}

/** With whom where that is not one for all, their figure, how far it differs, between which limits, how likely by chance alone, and what that comes to; nothing where the chart compares nothing. */
export function differenceCells(
  difference: MarkDifference | null,
  sides: ComparedSides | null,
): FigureCell[] {
  if (sides === null) return [];
  if (difference === null) return differenceHeads(sides).map(() => noCell);
  const { measure, theirs, other, lower, upper } = difference;
  return [
    ...(sides.only === null ? [textCell(other.name)] : []),
    { text: writeFigure(theirs.percent, measure), value: theirs.percent },
    ...[difference.difference, lower, upper].map((size) => signedCell(size, measure)),
    ...chanceCells(sides.chanceHead, difference),
    textCell(difference.verdict ?? verdictTexts.untested),
  ];
}

/** Why there is no figure, or what else there is to say of it. */
export function remarkCell(value: MarkValue, remark = ''): FigureCell {
  if (value.status !== 'shown') return textCell(value.reason);
  const few = value.fewSchools === undefined ? [] : [capital(fewSchoolsTexts.mark(value.fewSchools))];
  return textCell([...(remark === '' ? [] : [remark]), ...few].join('. '));
}
