import { countLattice } from '../../shared/disclosure/figure-lattice.ts';
import type { CountTable } from '../../shared/disclosure/count-table.ts';
import { primaryRule } from '../../shared/disclosure/primary-rule.ts';
import type { IndicatorLimits } from '../../shared/disclosure/rule-for-indicator.ts';
import { protectInSteps } from '../../shared/disclosure/protect-table.ts';
import { untoldSlots } from '../../shared/disclosure/untold-slots.ts';
import type { HiddenReason } from '../../shared/model/figure.ts';
import type { Scale } from '../../shared/model/indicator.ts';
import { answersThatWentOut, type AnswersThatWentOut } from './answers-that-went-out.ts';
import type { Microdata } from './asked-answers.ts';
import { scoresOf } from './asked-answers.ts';
import { groupsWithSecrets } from './groups-with-rest.ts';
import { mostEven } from './most-even.ts';
import { listKnownSums, stampOfSums, type KnownSum } from './known-sums.ts';
import { latticeBy, type NamedLattice } from './named-lattice.ts';
import { frameAnswers } from './read-answers.ts';
import { readCategory } from './read-scale.ts';
import { stampOfQuestion, type ScaleQuestion } from './scale-question.ts';

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
  /** What figures of a yes or no made of it tell. */
  readonly sums: readonly KnownSum[];
  /** What went out of the same dataset, whatever is hidden of it by now. */
  readonly wentOut: AnswersThatWentOut;
  /** Whether one of the sums, or what went out, tells how many answered. */
  readonly isKnown: (cell: number) => boolean;
}

/**
 * Areas as a whole are settled first, whatever is asked; the groups of a breakdown come on top and hide only
 * groups. All breakdowns at once, as of yes or no, would hide nearly every answer: few give the rare ones.
 *
 * Where a yes or no is made of the question, both have one number of respondents: it is shown with either, and
 * hidden with either.
 */
export function countScale(question: ScaleQuestion, by: string | null): ScaleCounts {
  const { source, scale, indicator, policy } = question;
  const { data } = source;
  const key = ['scale', stampOfQuestion(question), stampOfSums(question), by ?? ''].join('|');
  return data.workOut(key, function* () {
    const named = latticeBy(data, by === null ? [] : [by], groupsWithSecrets);
    const limits = policy.limitsOf(indicator);
    const { rule, lowestLevel } = limits;
    const sums = listKnownSums(question, by, named);
    const alike = sums.filter(({ sharesRespondents }) => sharesRespondents);
    const half = mostEven(alike, ({ variable }) => data.answers(variable));
    const answers = half === undefined ? halvesOf(source, scale) : data.answers(half.variable);
    const counted = countLattice(named.lattice, answers, lowestLevel, rule);
    const isSettled = (cell: number) => by !== null && cell % named.lattice.width === 0;
    const wentOut = answersThatWentOut(question, named);
    // Each of them hides bars enough for who is told nowhere, but not the same: together they may tell all bars.
    const hasUntold = untoldSlots(named.lattice.breakdowns).size > 0;
    const isGivenUp = (cell: number) => hasUntold && half !== undefined && reasonOf([half], cell) !== null;
    const isTold = (cell: number) => alike.some(({ hidden }) => hidden[cell] === null);
    const isKnown = (cell: number) => wentOut.cells.has(cell) || isTold(cell);
    const usual = by === null ? null : countScale(question, null);
    const hidden = countedReasons(named, counted, limits).map((reason, cell) => {
      if (usual !== null && isSettled(cell)) return usual.hidden[areaOfCell(cell, named)] ?? null;
      return reason ?? (isTold(cell) && !isGivenUp(cell) ? null : reasonOf(alike, cell));
    });
    const table = {
      ...counted,
      hidden: hidden.map((reason, cell) => (wentOut.cells.has(cell) ? null : reason)),
      loss: counted.loss.map((loss, cell) => (isSettled(cell) || isKnown(cell) ? Infinity : loss)),
      unguarded: new Set([...(counted.unguarded ?? []), ...[...hidden.keys()].filter(isKnown)]),
    };
    // What is known cannot be hidden, and what is hidden with it is protected with it.
    const couldHide = table.hidden.some(
      (reason, cell) => reason === null && (table.loss[cell] ?? 0) < Infinity,
    );
    const protecting = couldHide ? yield* protectInSteps(table, rule) : [];
    for (const cell of protecting) hidden[cell] = 'protects-another-figure';
    const value = { named, table: counted, hidden, isSettled, sums, wentOut, isKnown };
    return { value, bytes: (60 + 20 * sums.length) * hidden.length };
  });
}

/** Why the figures that would tell the number are hidden; a level that is too low keeps no secret. */
function reasonOf(alike: readonly KnownSum[], cell: number): HiddenReason | null {
  const reasons = alike.map(({ hidden }) => hidden[cell] ?? null);
  return reasons.find((reason) => reason !== null && reason !== 'only-at-a-higher-level') ?? null;
}

/** Where an area as a whole lies in the lattice without groups. */
export function areaOfCell(cell: number, { lattice }: NamedLattice): number {
  return cell / lattice.width;
}

/** Too few answered, or too small an area: what a number hides by itself, whatever was answered. */
function countedReasons(
  { lattice }: NamedLattice,
  { yes, no }: CountTable,
  { rule, lowestLevel }: IndicatorLimits,
): (HiddenReason | null)[] {
  const anyAnswer = { ...rule, cell: 0, complement: 0, largestShare: 1 };
  const untold = untoldSlots(lattice.breakdowns);
  return lattice.levels.flatMap(({ level, size }, place) => {
    const before = lattice.levels.slice(0, place).reduce((total, each) => total + each.size, 0);
    return Array.from({ length: size * lattice.width }, (_, at) => {
      const cell = before * lattice.width + at;
      const n = (yes[cell] ?? 0) + (no[cell] ?? 0);
      if (n === 0) return null;
      if (untold.has(cell % lattice.width)) return 'few-or-protecting';
      return primaryRule({ n, numerator: 0, level, lowestLevel }, anyAnswer);
    });
  });
}

/** Yes for the upper half of the answers, no for the lower, in the order of the frame. */
function halvesOf(source: Microdata, scale: Scale): Uint8Array {
  if (scale.categories.length === 0) return scoresOf(source, scale).sides;
  const { data, variable } = source;
  const codes = scale.categories.map(({ code }) => code);
  const halves = Array.from({ length: Math.max(1, codes.length - 1) }, (_, below) =>
    readCategory(variable, data.column(variable), { codes: codes.slice(below + 1), among: codes }),
  );
  const most = mostEven(halves, (inFile) => inFile);
  if (most === undefined) throw new Error(`No answers to halve: ${variable.name}`);
  return frameAnswers(most, data.frame());
}
