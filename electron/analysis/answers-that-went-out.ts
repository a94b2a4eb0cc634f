import type { LatticeKey, NamedLattice } from './named-lattice.ts';
import { findCell } from './named-lattice.ts';
import type { ScaleQuestion } from './scale-question.ts';

/** What went out of a question and stays known (METHODS.md §8): whoever has it has its number of respondents too. */
export interface AnswersThatWentOut {
  /** Cells of which an answer or the mean went out. */
  readonly cells: ReadonlySet<number>;
  /** At cell × number of categories + place of the category. */
  readonly answers: ReadonlySet<number>;
}

export function answersThatWentOut(
  { source, scale, indicator, policy }: ScaleQuestion,
  named: NamedLattice,
): AnswersThatWentOut {
  const cells = new Set<number>();
  const answers = new Set<number>();
  for (const exported of policy.exportedOf(source.data.dataset.datasetId, indicator)) {
    const { category, measure } = exported;
    if (category === undefined && measure === undefined) continue;
    const key: LatticeKey = exported;
    const cell = findCell(named, key);
    if (cell === null) continue;
    cells.add(cell);
    const place = scale.categories.findIndex(({ code }) => code === category);
    if (place >= 0) answers.add(cell * scale.categories.length + place);
  }
  return { cells, answers };
}
