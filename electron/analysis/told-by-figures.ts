import { countKinds, type FigureLattice } from '../../shared/disclosure/figure-lattice.ts';
import type { KnownBounds } from '../../shared/disclosure/known-bounds.ts';
import { municipalityOfSchools } from '../../shared/disclosure/lattice-level.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import { indexCategories, scoresOf } from './asked-answers.ts';
import { isManyMissing, manyMissing } from './many-missing.ts';
import type { NamedLattice } from './named-lattice.ts';
import { answer, answerKinds } from './read-answers.ts';
import type { WaveData } from './wave-data.ts';
import type { WorkspaceData } from './workspace-data.ts';

/**
 * What the figures of a wave tell of who took part: at least as many as answered any of its questions, and no more than
 * leave the missing unmarked. Of every figure that has enough respondents, shown or hidden to protect another: so what
 * is known does not depend on what is asked, went out, or is protected how.
 *
 * @param took who took part, per cell
 */
export function toldByFigures(
  workspace: WorkspaceData,
  data: WaveData,
  named: NamedLattice,
  took: Int32Array,
  rule: DisclosureRule,
): KnownBounds {
  const { lattice } = named;
  // A dash stands for somebody: nobody is told as 0.
  const least = took.map((count) => Math.min(count, 1));
  const most = new Float64Array(took.length).fill(Infinity);
  const fewest = Math.max(rule.respondents, rule.cell + rule.complement, 1);
  const cells = cellsOfFigures(named);
  const ofFigures = onlyCells(lattice, cells);
  for (const answers of listAnswers(workspace, data)) {
    const counts = countKinds(ofFigures, answers, answerKinds);
    const countIn = (cell: number, kind: number): number => counts[kind]?.[cell] ?? 0;
    for (const cell of cells) {
      const n = countIn(cell, answer.yes) + countIn(cell, answer.no);
      if (n < fewest) continue;
      // Told no more as a number; but files that went out before may hold it.
      const others = countIn(cell, answer.notApplicable);
      const limit = Math.floor(n / (1 - manyMissing) + 1e-9);
      if (isManyMissing({ n, missing: countIn(cell, answer.missing) })) {
        least[cell] = Math.max(least[cell] ?? 0, limit + 1 + others);
        continue;
      }
      least[cell] = Math.max(least[cell] ?? 0, n + others);
      // Who weighs nothing is in no figure, but took part.
      const within = Math.max(limit + others, took[cell] ?? 0);
      most[cell] = Math.min(most[cell] ?? Infinity, within);
    }
  }
  return { least, most };
}

/** All but the groups within a class, and the schools of a municipality together: those have no figures. */
function cellsOfFigures({ lattice, levels, standardWidth }: NamedLattice): number[] {
  const areas = levels.flatMap(({ level, places }) => [...places].map(() => level !== municipalityOfSchools));
  return areas.flatMap((isFigure, area) =>
    isFigure ? Array.from({ length: standardWidth }, (_, slot) => area * lattice.width + slot) : [],
  );
}

/** Per question of the wave what each respondent answered, of a scale as its shares and as its mean. */
function* listAnswers(workspace: WorkspaceData, data: WaveData): Generator<Uint8Array> {
  for (const { code, scale } of workspace.indicators) {
    const source = workspace.sourcesOf(code).find((each) => each.data === data);
    if (source?.kind !== 'microdata') continue;
    const isYesOrNo = source.variable.role === 'indicator';
    if (isYesOrNo && scale === undefined) yield data.answers(source.variable);
    if (isYesOrNo || scale === undefined) continue;
    if (scale.categories.length > 0) {
      yield indexCategories(source, scale).map((place) => (place > 0 ? answer.yes : answer.missing));
    }
    if (scale.score != null) yield scoresOf(source, scale).sides;
  }
}

/** Counts in these cells alone: the many that have no figure cost most of the time. */
function onlyCells(lattice: FigureLattice, cells: readonly number[]) {
  const wanted = new Set(cells);
  return { ...lattice, cellsOf: lattice.cellsOf.map((each) => each.filter((cell) => wanted.has(cell))) };
}
