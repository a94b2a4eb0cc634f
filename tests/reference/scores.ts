import { shareScores, type FigureUnit } from '../../electron/analysis/answer-shares.ts';
import { layPairs } from '../../electron/analysis/lay-pairs.ts';
import { frameScores, readScores, type WaveScores } from '../../electron/analysis/read-scale.ts';
import { tallyGroups, type AreaGroups } from '../../electron/analysis/tally-groups.ts';
import { tallyPairs, type PairTally } from '../../electron/analysis/tally-pairs.ts';
import { tallyScores, type MeanTally } from '../../electron/analysis/tally-scores.ts';
import { tallyTwo, type TwoTally } from '../../electron/analysis/tally-two.ts';
import type { WaveFrame } from '../../electron/analysis/wave-frame.ts';
import { frameOf, type Design, type Survey } from './surveys.ts';

/** A survey of which the answers are scores, counted through the same reading, sorting and summing as the app. */
export class ScoreSurvey {
  readonly unit: FigureUnit;
  readonly #survey: Survey;
  readonly #frame: WaveFrame;
  readonly #psu: 'school' | 'respondent';
  readonly #scores: WaveScores;
  readonly #shares: { readonly answers: Uint8Array; readonly shares: Float64Array };

  constructor(survey: Survey, design: Design) {
    const values = Float64Array.from(survey.answer, (value) => value ?? NaN);
    const noCodes = { missingCodes: [], notApplicableCodes: [] };
    this.#survey = survey;
    this.#frame = frameOf(survey, design);
    this.#psu = design.schools ? 'school' : 'respondent';
    this.#scores = frameScores(
      readScores(noCodes, { kind: 'number', values }, { categories: [], score: null }),
      this.#frame,
    );
    const { unit, ...shares } = shareScores(this.#scores);
    this.unit = unit;
    this.#shares = shares;
  }

  meanOf(inside: (row: number) => boolean): MeanTally {
    return one(
      tallyScores({
        frame: this.#frame,
        psu: this.#psu,
        scores: this.#scores,
        areas: this.#marks(inside),
        areaCount: 1,
        groups: new Uint8Array(this.#survey.answer.length),
        groupCount: 0,
      }),
    );
  }

  /** Against all others. */
  againstRest(part: (row: number) => boolean): PairTally {
    return one(
      tallyPairs({
        frame: this.#frame,
        psu: this.#psu,
        ...this.#shares,
        layout: layPairs(this.#frame, {
          parts: this.#marks(part),
          wholes: this.#marks(() => true),
          groups: null,
          partCount: 1,
          wholeCount: 1,
          groupCount: 0,
          wholeOf: Int32Array.from([0, 1]),
        }),
      }),
    );
  }

  groups(groupCount: number): AreaGroups {
    return one(
      tallyGroups({
        frame: this.#frame,
        psu: this.#psu,
        ...this.#shares,
        areas: this.#marks(() => true),
        areaCount: 1,
        groups: Uint8Array.from(this.#frame.order, (row) => this.#survey.group[row] ?? 0),
        groupCount,
      }),
    );
  }

  /** Any two domains, which may overlap. */
  two(first: (row: number) => boolean, second: (row: number) => boolean): TwoTally {
    const side = (inside: (row: number) => boolean) => ({
      ...this.#shares,
      weights: this.#frame.weights,
      isMember: (place: number) => inside(this.#frame.order[place] ?? -1),
    });
    return tallyTwo(this.#frame, this.#psu, side(first), side(second));
  }

  #marks(inside: (row: number) => boolean): Int32Array {
    return Int32Array.from(this.#frame.order, (row) => Number(inside(row)));
  }
}

function one<Tally>([tally]: readonly Tally[]): Tally {
  if (tally === undefined) throw new Error('One area gives one tally');
  return tally;
}
