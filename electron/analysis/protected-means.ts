import { protectInSteps } from '../../shared/disclosure/protect-table.ts';
import { meanRule } from '../../shared/disclosure/mean-rule.ts';
import type { HiddenReason } from '../../shared/model/figure.ts';
import type { Scale } from '../../shared/model/indicator.ts';
import { scoresOf, type Microdata } from './asked-answers.ts';
import { CommonestScores } from './commonest-scores.ts';
import type { NamedLattice } from './named-lattice.ts';
import { answer } from './read-answers.ts';
import { stampOfSums } from './known-sums.ts';
import { countScale, areaOfCell } from './scale-lattice.ts';
import { stampOfQuestion, type ScaleQuestion } from './scale-question.ts';

/** Why the mean of each cell is hidden, by itself or to protect another. */
export interface ProtectedMeans {
  readonly named: NamedLattice;
  readonly hidden: readonly (HiddenReason | null)[];
}

/**
 * A mean and its n give away the sum of the scores, and sums add up like counts. It is hidden where its n is,
 * and where nearly all answer alike. The distribution of the same question hides answers enough that none
 * follows from the mean beside it (`protected-categories.ts`).
 */
export function protectMeans(question: ScaleQuestion, by: string | null): ProtectedMeans {
  const { source, scale, indicator, policy } = question;
  const key = ['means', stampOfQuestion(question), stampOfSums(question), by ?? ''].join('|');
  return source.data.workOut(key, function* () {
    const limits = policy.limitsOf(indicator);
    const scaled = countScale(question, by);
    const { named, table, wentOut } = scaled;
    const usual = by === null ? null : protectMeans(question, null);
    const others = countOthers(source, scale, named, table.yes.length);
    const hidden = scaled.hidden.map((reason, cell): HiddenReason | null => {
      if (usual !== null && scaled.isSettled(cell)) {
        return usual.hidden[areaOfCell(cell, named)] ?? null;
      }
      const n = (table.yes[cell] ?? 0) + (table.no[cell] ?? 0);
      if (n === 0 || reason !== null) return reason;
      return meanRule({ n, others: others(cell) }, limits.rule);
    });
    const more = hidden.some((reason, cell) => reason !== (scaled.hidden[cell] ?? null));
    if (more) {
      const isFixed = (cell: number) => scaled.isSettled(cell) || wentOut.cells.has(cell);
      const loss = table.loss.map((each, cell) => (isFixed(cell) ? Infinity : each));
      // What went out is known, whatever is hidden of it by now.
      const known = hidden.map((reason, cell) => (wentOut.cells.has(cell) ? null : reason));
      for (const cell of yield* protectInSteps({ ...table, hidden: known, loss }, limits.rule)) {
        hidden[cell] = 'protects-another-figure';
      }
    }
    return { value: { named, hidden }, bytes: 20 * hidden.length };
  });
}

/** Per cell how many answer otherwise than most of it do. */
function countOthers(source: Microdata, scale: Scale, { lattice }: NamedLattice, cells: number) {
  const { scores, sides } = scoresOf(source, scale);
  const commonest = new CommonestScores(cells);
  eachMember((cell, score) => commonest.meet(cell, score));
  eachMember((cell, score) => commonest.count(cell, score));
  return (cell: number) => commonest.othersOf(cell);

  function eachMember(use: (cell: number, score: number) => void): void {
    let first = 0;
    for (const { index, size } of lattice.levels) {
      for (let place = 0; place < index.length; place++) {
        const area = index[place] ?? 0;
        if (area === 0 || (sides[place] ?? answer.missing) > answer.yes) continue;
        const score = scores[place] ?? 0;
        let slot = (first + area - 1) * lattice.width;
        use(slot, score);
        for (const breakdown of lattice.breakdowns) {
          const group = breakdown.index[place] ?? 0;
          if (group > 0) use(slot + group, score);
          slot += breakdown.size;
        }
      }
      first += size;
    }
  }
}
