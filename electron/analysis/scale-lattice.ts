import { countLattice } from '../../shared/disclosure/figure-lattice.ts';
import type { CountTable } from '../../shared/disclosure/count-table.ts';
import { primaryRule } from '../../shared/disclosure/primary-rule.ts';
import type { IndicatorLimits } from '../../shared/disclosure/rule-for-indicator.ts';
import { protectTable } from '../../shared/disclosure/protect-table.ts';
import type { HiddenReason } from '../../shared/model/figure.ts';
import type { Scale } from '../../shared/model/indicator.ts';
import type { Microdata } from './asked-answers.ts';
import { scoresOf, stampOf } from './asked-answers.ts';
import { latticeBy, type NamedLattice } from './named-lattice.ts';
import { answer, frameAnswers } from './read-answers.ts';
import { readCategory } from './read-scale.ts';

/**
 * How many answered a question, over all levels at once: shared by its distribution and its
 * mean, so that neither tells the number the other hides. The answers stand in it as an upper and a lower
 * half, so that a hidden number has room on both sides.
 */
export interface ScaleCounts {
  readonly named: NamedLattice;
  readonly table: CountTable;
  /** Per cell why nothing of it is shown; null: its number is. */
  readonly hidden: readonly (HiddenReason | null)[];
  /** Areas as a whole, under the groups of a breakdown. */
  readonly isSettled: (cell: number) => boolean;
}

/**
 * Areas as a whole are settled first, whatever is asked; the groups of a breakdown come on top and hide only
 * groups. All breakdowns at once, as of yes or no, would hide nearly every answer: few give the rare ones.
 */
export function countScale(
  source: Microdata,
  scale: Scale,
  by: string | null,
  limits: IndicatorLimits,
): ScaleCounts {
  const { data, variable } = source;
  const key = ['scale', variable.variableId, stampOf(scale), by ?? '', stampOfLimits(limits)].join('|');
  return data.remember(key, () => {
    const named = latticeBy(data, by === null ? [] : [by]);
    const { rule, lowestLevel } = limits;
    const counted = countLattice(named.lattice, halvesOf(source, scale), lowestLevel, rule);
    const isSettled = (cell: number) => by !== null && cell % named.lattice.width === 0;
    const usual = by === null ? null : countScale(source, scale, null, limits);
    const reasons = countedReasons(named, counted, limits);
    const hidden = reasons.map((reason, cell) =>
      usual !== null && isSettled(cell) ? (usual.hidden[areaOfCell(cell, named)] ?? null) : reason,
    );
    const table = {
      ...counted,
      hidden,
      loss: counted.loss.map((loss, cell) => (isSettled(cell) ? Infinity : loss)),
    };
    for (const cell of protectTable(table, rule)) hidden[cell] = 'protects-another-figure';
    return { value: { named, table: counted, hidden, isSettled }, bytes: 60 * hidden.length };
  });
}

/** Where an area as a whole lies in the lattice without groups. */
export function areaOfCell(cell: number, { lattice }: NamedLattice): number {
  return cell / lattice.width;
}

export function stampOfLimits({ rule, lowestLevel }: IndicatorLimits): string {
  return [...Object.values(rule), lowestLevel].join('|');
}

/** Too few answered, or too small an area: what a number hides by itself, whatever was answered. */
function countedReasons(
  { lattice }: NamedLattice,
  { yes, no }: CountTable,
  { rule, lowestLevel }: IndicatorLimits,
): (HiddenReason | null)[] {
  const anyAnswer = { ...rule, cell: 0, complement: 0, largestShare: 1 };
  return lattice.levels.flatMap(({ level, size }, place) => {
    const before = lattice.levels.slice(0, place).reduce((total, each) => total + each.size, 0);
    return Array.from({ length: size * lattice.width }, (_, at) => {
      const cell = before * lattice.width + at;
      const n = (yes[cell] ?? 0) + (no[cell] ?? 0);
      return n === 0 ? null : primaryRule({ n, numerator: 0, level, lowestLevel }, anyAnswer);
    });
  });
}

/** Yes for the upper half of the answers, no for the lower, in the order of the frame. */
function halvesOf(source: Microdata, scale: Scale): Uint8Array {
  if (scale.categories.length === 0) return scoresOf(source, scale).sides;
  const { data, variable } = source;
  const codes = scale.categories.map(({ code }) => code);
  const halves = Array.from({ length: Math.max(1, codes.length - 1) }, (_, below) => {
    const inFile = readCategory(variable, data.column(variable), {
      codes: codes.slice(below + 1),
      among: codes,
    });
    const upper = inFile.reduce((count, kind) => count + Number(kind === answer.yes), 0);
    const lower = inFile.reduce((count, kind) => count + Number(kind === answer.no), 0);
    return { inFile, uneven: Math.abs(upper - lower) };
  });
  const most = halves.reduce((best, half) => (half.uneven < best.uneven ? half : best));
  return frameAnswers(most.inFile, data.frame());
}
