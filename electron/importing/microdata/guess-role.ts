import type { BackgroundVariable } from '../../../shared/catalogue/background-variables.ts';
import { matchBackground, matchIndicator } from '../../../shared/catalogue/match-columns.ts';
import { missingCodesOf } from '../../../shared/catalogue/missing-codes.ts';
import { matchQuestion, type NationalQuestion } from '../../../shared/catalogue/questions.ts';
import { matchWeight } from '../../../shared/catalogue/weights.ts';
import type { Certainty, ColumnRole } from '../../../shared/model/dataset.ts';
import { mostGroups } from '../../../shared/model/most-groups.ts';
import type { ParsedColumn } from '../parsed-file.ts';
import { readYear } from '../read-year.ts';
import { codesOf } from '../code-rows.ts';

export interface RoleGuess {
  readonly role: ColumnRole;
  readonly certainty: Certainty;
  /** Of several columns with one role the lowest is meant. */
  readonly preference: number;
  /** A national name with other codes than 0 and 1: told, not used. */
  readonly otherCodes: readonly string[];
}

/** What a column is, by its name first and then by what stands in it. `rows`: rows of the file. */
export function guessRole(column: ParsedColumn, rows: number): RoleGuess {
  if (column.empty === rows) return guess('ignore', 'sure');
  const background = matchBackground(column.name);
  if (background !== null && isPlausible(background.variable, column)) {
    return { ...guess(background.variable.role, 'sure'), preference: background.preference };
  }
  if (matchWeight(column.name) !== null && holdsNumbers(column)) return guess('weight', 'sure');
  if (matchIndicator(column.name, null) !== null) {
    const others = answersBeside(column, ['0', '1']).filter((code) => !Number.isNaN(Number(code)));
    if (column.content.kind === 'coded' && others.length === 0) return guess('indicator', 'sure');
    return { ...guessByContent(column, rows), certainty: 'unsure', otherCodes: others };
  }
  const question = matchQuestion(column.name);
  if (question !== null && holdsAnswers(column, question)) {
    return guess(question.scale.categories.length > 0 ? 'question' : 'score', 'sure');
  }
  return guessByContent(column, rows);
}

/** What a column is when its name says nothing, or another column is already what its name says. */
export function guessByContent(column: ParsedColumn, rows: number): RoleGuess {
  if (column.content.kind === 'number' || column.distinct < 2) return guess('ignore', 'fairly');
  const codes = codesOf(column);
  const isYesNo =
    codes.includes('0') && codes.includes('1') && answersBeside(column, ['0', '1']).length === 0;
  if (isYesNo) return guess('indicator', 'fairly');
  // Fewer than five rows to a value on average: names or free text, and those are nobody's group.
  const divides = column.distinct <= mostGroups && column.distinct * 5 <= rows - column.empty;
  return guess(divides && codes.every((code) => code.length <= 60) ? 'background' : 'ignore', 'fairly');
}

/** Codes that are neither these nor "onbekend" or "niet van toepassing". */
export function answersBeside(column: ParsedColumn, answers: readonly string[]): readonly string[] {
  const codes = codesOf(column);
  const { missing, notApplicable } = missingCodesOf('indicator', codes);
  const expected = new Set([...answers, ...missing, ...notApplicable]);
  return codes.filter((code) => !expected.has(code));
}

function guess(role: ColumnRole, certainty: Certainty): RoleGuess {
  return { role, certainty, preference: 0, otherCodes: [] };
}

/** The name says it; the values may not deny it. */
function isPlausible({ role }: BackgroundVariable, column: ParsedColumn): boolean {
  if (role === 'ignore') return true;
  if (column.content.kind === 'number') return false;
  if (role !== 'wave') return true;
  // A few rows may say no year (9999, "onbekend"): those are set aside.
  const codes = codesOf(column);
  return codes.filter((code) => readYear(code) !== null).length * 2 > codes.length;
}

/** Of a question its own codes, of a score numbers; words would be labels, and nobody's score. */
function holdsAnswers(column: ParsedColumn, { scale, noAnswer }: NationalQuestion): boolean {
  if (scale.categories.length === 0) return holdsNumbers(column);
  const known = [...scale.categories.map(({ code }) => code), ...noAnswer.missing, ...noAnswer.notApplicable];
  return column.content.kind === 'coded' && codesOf(column).every((code) => known.includes(code));
}

/** Decimal numbers, or whole ones: weights of 1 and 2 were read as codes. */
function holdsNumbers(column: ParsedColumn): boolean {
  const codes = codesOf(column);
  const numbers = codes.filter((code) => !Number.isNaN(Number(code.replace(',', '.'))));
  return column.content.kind === 'number' || numbers.length * 2 >= codes.length;
}
