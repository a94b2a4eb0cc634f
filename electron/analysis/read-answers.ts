import { blankIndex, type ColumnValues } from '../../shared/model/columns.ts';
import type { StoredVariable } from '../store/variables.ts';
import { inOrder, type WaveFrame } from './wave-frame.ts';

/** What a respondent's answer means for a yes-or-no indicator. */
export const answer = { no: 0, yes: 1, missing: 2, notApplicable: 3, weighsNothing: 4 } as const;
export const answerKinds = 5;
type Answer = (typeof answer)[keyof typeof answer];

/**
 * The answers of an indicator column, one per row: 1 is yes and 0 is no; in a column of multiple
 * response 1 is ticked and 2 is not. A code that is neither counts as missing.
 */
export function readAnswers(variable: StoredVariable, column: ColumnValues): Uint8Array {
  const kindOf = (code: string): Answer => {
    if (variable.missingCodes.includes(code)) return answer.missing;
    if (variable.notApplicableCodes.includes(code)) return answer.notApplicable;
    const number = code === '' ? NaN : Number(code.replace(',', '.'));
    if (number === 1) return answer.yes;
    return number === no ? answer.no : answer.missing;
  };
  const no = column.kind === 'coded' && isMultipleResponse(column.codes) ? 2 : 0;
  if (column.kind === 'number') {
    return Uint8Array.from(column.values, (value) => kindOf(Number.isNaN(value) ? '' : String(value)));
  }
  const { values, codes } = column;
  const blank = blankIndex(values);
  const kinds = Uint8Array.from(codes, kindOf);
  // A plain loop: every indicator passes here once, and Uint8Array.from is thirty times slower.
  const answers = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? blank;
    answers[row] = value === blank ? answer.missing : (kinds[value] ?? answer.missing);
  }
  return answers;
}

/** Answers in the order of the frame; who has weight 0 is in no count (as R's `unwtd.count` has it). */
export function frameAnswers(answers: Uint8Array, frame: WaveFrame): Uint8Array {
  const ordered = inOrder(answers, frame.order, Uint8Array);
  const { weights } = frame;
  for (let place = 0; place < weights.length; place++) {
    if (weights[place] === 0) ordered[place] = answer.weighsNothing;
  }
  return ordered;
}

function isMultipleResponse(codes: readonly string[]): boolean {
  return codes.includes('2') && !codes.includes('0');
}
