import type { DomainLayout } from './lay-domains.ts';
import { answer, answerKinds } from './read-answers.ts';
import type { WaveFrame } from './wave-frame.ts';

export interface PiecesInput {
  readonly frame: Pick<WaveFrame, 'weights'>;
  readonly layout: Pick<DomainLayout, 'order' | 'pieceStarts'>;
  /** Per place of the frame. */
  readonly answers: Uint8Array;
  /** Of a score; else yes is 1 and no is 0. */
  readonly shares?: Float64Array | null;
}

/** The sums of one piece of a layout; one object for the whole wave. */
export class PieceSums {
  yes = 0;
  no = 0;
  missing = 0;
  notApplicable = 0;
  valid = 0;
  yesWeight = 0;
  noWeight = 0;
  yesSquares = 0;
  noSquares = 0;
  /** Of one respondent what counts as yes times what counts as no; 0 where all say the one or the other. */
  crossSquares = 0;

  /**
   * The loop everything waits for: nothing but registers is written until the piece is done, and 0 or 1 out
   * of a table instead of a branch, as nobody can guess the next answer. Three times as fast as either.
   */
  read({ frame: { weights }, layout: { order, pieceStarts }, answers }: PiecesInput, at: number): void {
    let yes = 0;
    let no = 0;
    let missing = 0;
    let notApplicable = 0;
    let yesWeight = 0;
    let noWeight = 0;
    let yesSquares = 0;
    let noSquares = 0;
    const end = pieceStarts[at + 1] ?? 0;
    for (let i = pieceStarts[at] ?? 0; i < end; i++) {
      const place = order[i] ?? 0;
      const kind = answers[place] ?? 0;
      const weight = weights[place] ?? 0;
      const saysYes = isYes[kind] ?? 0;
      const saysNo = isNo[kind] ?? 0;
      yes += saysYes;
      no += saysNo;
      missing += isMissing[kind] ?? 0;
      notApplicable += isNotApplicable[kind] ?? 0;
      yesWeight += saysYes * weight;
      noWeight += saysNo * weight;
      yesSquares += saysYes * weight * weight;
      noSquares += saysNo * weight * weight;
    }
    this.yes = yes;
    this.no = no;
    this.missing = missing;
    this.notApplicable = notApplicable;
    this.valid = yes + no;
    this.yesWeight = yesWeight;
    this.noWeight = noWeight;
    this.yesSquares = yesSquares;
    this.noSquares = noSquares;
    this.crossSquares = 0;
  }

  /** The same of a score, of which everybody gives a share to yes and the remainder to no. */
  readShares(
    { frame: { weights }, layout: { order, pieceStarts }, answers }: PiecesInput,
    shares: Float64Array,
    at: number,
  ): void {
    this.yes = 0;
    this.no = 0;
    this.missing = 0;
    this.notApplicable = 0;
    this.yesWeight = 0;
    this.noWeight = 0;
    this.yesSquares = 0;
    this.noSquares = 0;
    this.crossSquares = 0;
    for (let i = pieceStarts[at] ?? 0; i < (pieceStarts[at + 1] ?? 0); i++) {
      const place = order[i] ?? 0;
      const kind = answers[place] ?? 0;
      this.yes += isYes[kind] ?? 0;
      this.no += isNo[kind] ?? 0;
      this.missing += isMissing[kind] ?? 0;
      this.notApplicable += isNotApplicable[kind] ?? 0;
      if (kind > answer.yes) continue;
      const weight = weights[place] ?? 0;
      const yes = weight * (shares[place] ?? 0);
      const no = weight - yes;
      this.yesWeight += yes;
      this.noWeight += no;
      this.yesSquares += yes * yes;
      this.noSquares += no * no;
      this.crossSquares += yes * no;
    }
    this.valid = this.yes + this.no;
  }
}

/** Per kind of answer: 1 where it is this one. */
function only(kind: number): Float64Array {
  return Float64Array.from({ length: answerKinds }, (_, each) => Number(each === kind));
}
const isYes = only(answer.yes);
const isNo = only(answer.no);
const isMissing = only(answer.missing);
const isNotApplicable = only(answer.notApplicable);
