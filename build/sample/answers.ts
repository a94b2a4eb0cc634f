import { indicatorColumns, waves, type IndicatorColumn, type Wave } from './indicator-columns.ts';
import { leaningNames } from './leanings.ts';
import { normalQuantile } from './normal-quantile.ts';
import type { Pupil } from './pupils.ts';
import { questions, type Question, type QuestionName } from './questions.ts';
import type { Random } from './random.ts';
import { schoolVariance } from './school-effects.ts';

/** '9' Onbekend, '8' niet van toepassing, '' left blank. */
export type Answer = '0' | '1' | '8' | '9' | '';
/** Answers of one pupil by indicator code. */
export type Answers = ReadonlyMap<string, Answer>;

/** The indicators of a wave, in the order of its file. */
export function askedIn(wave: Wave): readonly IndicatorColumn[] {
  return indicatorColumns.filter((column) => {
    if (column.kind === 'any') return (column.from ?? wave) <= wave && wave <= (column.until ?? wave);
    return percentOf(column, wave) !== null;
  });
}

export function drawAnswers(pupil: Pupil, wave: Wave, random: Random): Answers {
  const liabilities = new Map<QuestionName, number | '9' | ''>();
  const answers = new Map<string, Answer>();
  for (const column of askedIn(wave)) {
    answers.set(column.name, answer(column));
  }
  return answers;

  function answer(column: IndicatorColumn): Answer {
    if (column.kind === 'any') return anyOf(column.of.map((name) => answers.get(name) ?? ''));
    if (column.kind === 'follow-up') {
      const before = answers.get(column.after) ?? '';
      if (before !== '1') return before === '0' ? column.others : before;
    }
    const liability = liabilityOf(column.question);
    if (typeof liability === 'string') return liability;
    const share = (percentOf(column, wave) ?? 0) / 100;
    const low = column.kind === 'drawn' && column.end === 'low';
    const cutoff = normalQuantile(low ? share : 1 - share);
    return liability < cutoff === low ? '1' : '0';
  }

  /** Drawn once per question, so that "gelukkig" and "ongelukkig" never go together. */
  function liabilityOf(name: QuestionName): number | '9' | '' {
    const known = liabilities.get(name);
    if (known !== undefined) return known;
    // Attention flags: the further in the list, the more often a question is skipped.
    const skipped = random.chance(0.008 + 0.0004 * liabilities.size);
    const liability = skipped
      ? random.chance(0.85)
        ? '9'
        : ''
      : drawLiability(pupil, questions[name], random);
    liabilities.set(name, liability);
    return liability;
  }
}

function percentOf(column: Exclude<IndicatorColumn, { kind: 'any' }>, wave: Wave): number | null {
  return column.percent[waves.indexOf(wave)] ?? null;
}

/** Standard normal over the whole region, so that a cut-off gives the wanted percentage. */
function drawLiability(pupil: Pupil, question: Question, random: Random): number {
  const loadings = leaningNames.map((name) => question.leansOn[name] ?? 0);
  const shared = loadings.reduce((sum, loading) => sum + loading ** 2, 0);
  const between =
    shared * schoolVariance + (question.girls ** 2 + question.klas4 ** 2 + question.vmbo ** 2) / 4;
  const effects =
    question.girls * half(pupil.gender === '2', pupil.gender === '1') +
    question.klas4 * half(pupil.klas === '2', pupil.klas === '1') +
    question.vmbo * half(pupil.education === '1', pupil.education === '2' || pupil.education === '3');
  const leanings = leaningNames.reduce(
    (sum, name) => sum + (question.leansOn[name] ?? 0) * pupil.leanings[name],
    0,
  );
  return (effects + leanings + Math.sqrt(1 - shared) * random.normal()) / Math.sqrt(1 + between);
}

function half(yes: boolean, no: boolean): number {
  return yes ? 0.5 : no ? -0.5 : 0;
}

function anyOf(parts: readonly Answer[]): Answer {
  if (parts.includes('1')) return '1';
  return parts.every((part) => part === '0') ? '0' : '9';
}
