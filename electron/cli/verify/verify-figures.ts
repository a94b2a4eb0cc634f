import { markId, type Figure, type FigureQuestion, type FigureTable } from '../../../shared/model/figure.ts';
import { groupBy } from '../../../shared/base/group-by.ts';
import { compareFigure, type Difference } from './compare-figure.ts';
import type { TheirFigure } from './their-figure.ts';
import type { Tolerances } from './tolerances.ts';

export interface Verification {
  /** Figures of which at least one number was held against ours, and how many numbers. */
  readonly figures: number;
  readonly numbers: number;
  readonly differences: readonly Difference[];
  /** Hidden with us: whatever theirs says, nothing is held against it, and nothing is said of it. */
  readonly hidden: number;
  /** Without a number in their table. */
  readonly empty: number;
}

/** The questions that together answer for these figures: one for each level, breakdown and way of asking. */
export function questionsFor(figures: readonly TheirFigure[]): readonly FigureQuestion[] {
  const perQuestion = groupBy(figures, ({ level, by, measure }) => `${level}|${measure}|${by ?? ''}`);
  return [...perQuestion.values()].flatMap((asked): FigureQuestion[] => {
    const [first] = asked;
    if (first === undefined) return [];
    return [
      {
        indicators: distinct(asked, ({ indicator }) => indicator),
        areas: [{ level: first.level, only: distinct(asked, ({ areaCode }) => areaCode) }],
        waves: distinct(asked, ({ wave }) => wave),
        measure: first.measure,
        ...(first.by === null ? {} : { by: first.by }),
      },
    ];
  });
}

/** Holds figures of theirs against the answers to their questions. */
export function verifyFigures(
  figures: readonly TheirFigure[],
  answers: readonly FigureTable[],
  tolerances: Tolerances,
): Verification {
  const ours = new Map(
    answers.flatMap((table) =>
      table.figures.map((figure): [string, OurFigure] => [
        nameOf(table.question, figure),
        { figure, weighted: isWeighted(table, figure) },
      ]),
    ),
  );
  const differences: Difference[] = [];
  const count = { figures: 0, numbers: 0, hidden: 0, empty: 0 };
  for (const their of figures) {
    const our = ours.get(nameOfTheirs(their));
    const value = our?.figure.value;
    if (value?.status === 'hidden') count.hidden++;
    else if (their.values.percent === null) count.empty++;
    else if (our === undefined || value?.status !== 'shown') {
      const theirs = their.values.percent.value;
      differences.push({ their, quantity: 'percent', theirs, ours: null, reason: 'not-here' });
    } else {
      const found = compareFigure(their, value, { tolerances, weighted: our.weighted });
      count.figures++;
      count.numbers += found.compared;
      differences.push(...found.differences);
    }
  }
  return { ...count, differences };
}

interface OurFigure {
  readonly figure: Figure;
  readonly weighted: boolean;
}

function isWeighted({ sources }: FigureTable, { key, marks }: Figure): boolean {
  const source = sources.find(({ wave }) => wave === key.wave);
  return source?.weightColumn != null && !marks.includes('unweighted');
}

/** A question by KLAS is answered for 'class': what was asked and the code of the group say enough. */
function nameOf({ by }: FigureQuestion, { key }: Figure): string {
  return markId({ ...key, groupVariable: key.group === null ? null : (by ?? null) });
}

function nameOfTheirs({ by, category, measure, ...rest }: TheirFigure): string {
  return markId({
    ...rest,
    groupVariable: by,
    ...(category === null ? {} : { category }),
    ...(measure === 'mean' ? { measure } : {}),
  });
}

function distinct<Key extends string | number>(
  figures: readonly TheirFigure[],
  keyOf: (figure: TheirFigure) => Key,
): Key[] {
  return [...new Set(figures.map(keyOf))];
}
