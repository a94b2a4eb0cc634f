import { levels, wholeFileRegion } from '../../shared/model/area.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import {
  markId,
  type Figure,
  type FigureQuestion,
  type MarkKey,
  type Measure,
} from '../../shared/model/figure.ts';
import { answerWithDrafts } from './answer-question.ts';
import type { AreaDirectory } from './area-directory.ts';
import type { Draft } from './draft-figures.ts';
import { standardBreakdowns } from './named-lattice.ts';
import type { AnalysisReader } from './reader.ts';
import { readWorkspaceData } from './workspace-data.ts';

/** May the number a figure had before stand beside the one it has now? */
export type PairGate = (key: MarkKey) => boolean;

export interface PairGateQuestion {
  readonly indicator: string;
  readonly measure: Measure;
  readonly waves: readonly number[];
  /** A breakdown that is asked on top of the standard ones. */
  readonly by: string | null;
}

/**
 * The gate for two deliveries of one wave side by side (docs/decisions/0032). A cell is closed when it is hidden in one
 * of them and known in the other, or when it is known in both and so few pupils differ that the two tell of them. A
 * number of before is told only where no closed cell lies in it: what is left adds up in both deliveries alike.
 */
export function openPairGate(before: AnalysisReader, now: AnalysisReader, asked: PairGateQuestion): PairGate {
  const old = readCells(before, asked);
  const current = readCells(now, asked);
  const closed: MarkKey[] = [];
  for (const id of new Set([...old.keys(), ...current.keys()])) {
    const [was, is] = [old.get(id), current.get(id)];
    const key = (is ?? was)?.key;
    if (key !== undefined && isClosed(was ?? nobody, is ?? nobody)) closed.push(key);
  }
  if (closed.length === 0) return () => true;
  const directories = [before, now].map((reader) => readWorkspaceData(reader).directory);
  return (key) => !closed.some((cell) => directories.some((directory) => liesIn(cell, key, directory)));
}

/** A figure as the gate sees it: hidden, with counts, or not asked at all. */
interface Cell {
  readonly key: MarkKey | undefined;
  readonly kind: 'hidden' | 'counted' | 'not-asked';
  readonly n: number;
  /** Of a mean: the sum of the scores, without weights. */
  readonly sum: number;
  readonly rule: DisclosureRule | null;
  readonly isMean: boolean;
}

/** Nobody in this area or group: that much everybody knows. */
const nobody: Cell = { key: undefined, kind: 'counted', n: 0, sum: 0, rule: null, isMean: false };

function readCells(reader: AnalysisReader, asked: PairGateQuestion): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const question: FigureQuestion = {
    indicators: [asked.indicator],
    areas: levels.map((level) => ({ level })),
    waves: asked.waves,
    measure: asked.measure,
    psu: 'respondent',
  };
  for (const by of new Set([null, ...standardBreakdowns, asked.by])) {
    const answered = answerWithDrafts(reader, by === null ? question : { ...question, by });
    // This delivery has no such breakdown, or its answers are too fine for it: then nothing is told of it either.
    if (!answered.ok) continue;
    const { table, drafts } = answered.value;
    table.figures.forEach((figure, place) => {
      const draft = drafts[place];
      if (draft !== undefined) cells.set(markId(figure.key), toCell(figure, draft));
    });
  }
  return cells;
}

function toCell({ key, value }: Figure, { basis, limits: { rule } }: Draft): Cell {
  const cell = { key, n: 0, sum: 0, rule, isMean: key.measure === 'mean' };
  if (value.status === 'hidden') return { ...cell, kind: 'hidden' };
  switch (basis.kind) {
    case 'counted':
      return { ...cell, kind: 'counted', n: basis.tally.n, sum: basis.tally.numerator };
    case 'averaged':
      return { ...cell, kind: 'counted', n: basis.tally.n, sum: basis.tally.others };
    // What others published is out already, whatever it counts.
    case 'published':
      return { ...cell, kind: 'not-asked' };
    case 'absent':
      return { ...cell, kind: basis.reason === 'no-data' ? 'counted' : 'not-asked' };
  }
}

function isClosed(was: Cell, is: Cell): boolean {
  if (was.kind === 'not-asked' || is.kind === 'not-asked') return false;
  if (was.kind === 'hidden' && is.kind === 'hidden') return false;
  if (was.kind === 'hidden' || is.kind === 'hidden') return true;
  const rule = is.rule ?? was.rule;
  return rule !== null && fewDiffer(was, is, rule);
}

/**
 * Those by whom two deliveries differ are a group like any other: at least as many as may be shown, and when they came
 * or went, with as many of each answer. Nobody is enough too: then only weights differ.
 */
function fewDiffer(was: Cell, is: Cell, rule: DisclosureRule): boolean {
  const [n, yes] = [is.n - was.n, is.sum - was.sum];
  const no = n - yes;
  const atLeast = Math.max(Math.abs(n), Math.abs(yes), Math.abs(no));
  if (atLeast === 0) return false;
  if (atLeast < Math.max(rule.respondents, rule.cell, 1)) return true;
  if (n === 0 || is.isMean) return false;
  const came = Math.sign(n);
  return yes * came < rule.cell || no * came < rule.complement;
}

/** The pupils of a cell are among those of the figure; answers to one question always add up together. */
function liesIn(cell: MarkKey, key: MarkKey, directory: AreaDirectory): boolean {
  if (cell.wave !== key.wave) return false;
  if (key.group !== null && (key.groupVariable !== cell.groupVariable || key.group !== cell.group))
    return false;
  if (cell.level === key.level) return cell.areaCode === key.areaCode;
  if (levels.indexOf(cell.level) < levels.indexOf(key.level)) return false;
  if (key.level === 'country' || key.areaCode === wholeFileRegion) return true;
  return directory.liesWithin(directory.find(cell.level, cell.areaCode), key.areaCode);
}
