import type { StoredVariable } from '../store/variables.ts';
import { indexCategories, scoresOf, stampOf, type Microdata } from './asked-answers.ts';
import { answer } from './read-answers.ts';
import type { Scale } from '../../shared/model/indicator.ts';
import type { WaveData } from './wave-data.ts';

/**
 * A yes or no that is made of a question: EBGLK3S1 says yes where EBGLK301 has 4 or 5. Its percentage tells how
 * many gave those answers.
 */
export interface DerivedAnswers {
  readonly indicator: string;
  readonly variable: StoredVariable;
  /** Which side of it is made of the question. */
  readonly side: 'yes' | 'no';
  /** Places of the categories on that side, from 0; none for a score. */
  readonly categories: readonly number[];
  /** Whether the same respondents answered both: then both have one n. */
  readonly sharesRespondents: boolean;
}

/**
 * Which indicators of a wave are made of a question or score, found by the answers themselves: nobody who gave one
 * answer may differ. Looked up once per wave and question; most indicators drop out within a few respondents.
 */
export function findDerived(source: Microdata, scale: Scale): readonly DerivedAnswers[] {
  const { data, variable } = source;
  return data.remember(`derived|${variable.variableId}|${stampOf(scale)}`, () => {
    const given = indexAnswers(source, scale);
    const value = currentIndicators(data).flatMap((candidate) => {
      const sides = deriveSides(given, data.answers(candidate.variable));
      return sides.map((side): DerivedAnswers => ({ ...candidate, ...side }));
    });
    return { value, bytes: 200 * value.length };
  });
}

interface GivenAnswers {
  /** Per place of the frame: 1, 2, … by answer, 0 for none. */
  readonly index: ArrayLike<number>;
  readonly size: number;
  readonly areCategories: boolean;
}

function deriveSides(
  { index, size, areCategories }: GivenAnswers,
  answers: Uint8Array,
): Pick<DerivedAnswers, 'side' | 'categories' | 'sharesRespondents'>[] {
  const kinds = new Uint8Array(size + 1).fill(notMet);
  const besides = new Set<number>();
  for (let place = 0; place < answers.length; place++) {
    const kind = Math.min(answers[place] ?? answer.missing, answer.missing);
    if (answers[place] === answer.weighsNothing) continue;
    const given = index[place] ?? 0;
    if (given === 0) besides.add(kind);
    else if (kinds[given] === notMet) kinds[given] = kind;
    else if (kinds[given] !== kind) return [];
  }
  const givenAs = (...among: number[]) =>
    [...kinds.keys()]
      .filter((given) => given > 0 && among.includes(kinds[given] ?? notMet))
      .map((given) => given - 1);
  const [yes, no, neither] = [givenAs(answer.yes), givenAs(answer.no), givenAs(answer.missing)];
  // Who says yes to everything says nothing of an answer.
  if (yes.length === 0 || no.length === 0) return [];
  const isWhole = (kind: number) => !besides.has(kind);
  if (isWhole(answer.yes) && isWhole(answer.no) && neither.length === 0) {
    return [
      { side: 'yes', categories: areCategories ? yes : [], sharesRespondents: true },
      { side: 'no', categories: areCategories ? givenAs(answer.no, notMet) : [], sharesRespondents: true },
    ];
  }
  if (!areCategories) return [];
  return [
    ...(isWhole(answer.yes) ? [{ side: 'yes' as const, categories: yes, sharesRespondents: false }] : []),
    ...(isWhole(answer.no) ? [{ side: 'no' as const, categories: no, sharesRespondents: false }] : []),
  ];
}

const notMet = 255;

function indexAnswers(source: Microdata, scale: Scale): GivenAnswers {
  if (scale.categories.length > 0) {
    return { index: indexCategories(source, scale), size: scale.categories.length, areCategories: true };
  }
  const { scores, sides } = scoresOf(source, scale);
  const places = new Map<number, number>();
  const index = new Int32Array(scores.length);
  for (let place = 0; place < scores.length; place++) {
    if ((sides[place] ?? answer.missing) > answer.yes) continue;
    const score = scores[place] ?? 0;
    const known = places.get(score) ?? places.size + 1;
    places.set(score, known);
    index[place] = known;
  }
  return { index, size: places.size, areCategories: false };
}

/** Of an indicator that was asked in two ways the newest is what is shown. */
function currentIndicators(data: WaveData): Pick<DerivedAnswers, 'indicator' | 'variable'>[] {
  const current = new Map<string, { indicator: string; variable: StoredVariable; version: number }>();
  for (const variable of data.variables) {
    if (variable.role !== 'indicator' || variable.indicator === null) continue;
    const { code, version } = variable.indicator;
    if ((current.get(code)?.version ?? 0) < version) {
      current.set(code, { indicator: code, variable, version });
    }
  }
  return [...current.values()].map(({ indicator, variable }) => ({ indicator, variable }));
}
