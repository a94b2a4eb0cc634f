import { writeDecimal } from '../../../shared/base/dutch-numbers.ts';
import { matchIndicator } from '../../../shared/catalogue/match-columns.ts';
import { matchQuestion } from '../../../shared/catalogue/questions.ts';
import { importingTexts } from '../../../shared/language/importing.ts';
import type { ColumnProposal } from '../../../shared/model/dataset.ts';
import type { ParsedColumn } from '../parsed-file.ts';
import { codesOf } from '../code-rows.ts';
import { readAreaCodes } from './read-area-codes.ts';
import { weightRange } from './read-weight.ts';

const texts = () => importingTexts.evidence;

/** What we know a column by, in a few words: counts, ranges and labels, never an answer in a row. */
export function describeEvidence(proposed: Omit<ColumnProposal, 'evidence'>, column: ParsedColumn): string {
  const { role, missingCodes, notApplicableCodes, valueLabels, empty } = proposed;
  const noAnswer = [...missingCodes, ...notApplicableCodes];
  const codes = codesOf(column).filter((code) => !noAnswer.includes(code));
  switch (role) {
    case 'wave':
      return codes.length === 1 ? texts().everywhere(codes[0] ?? '') : texts().values(codes);
    case 'region':
    case 'municipality':
    case 'district': {
      const { kind } = readAreaCodes(codes, role);
      return kind === 'national' ? texts().areaCodes(codes.length, role) : texts().ownAreas(codes.length);
    }
    case 'postcode':
    case 'school':
      return texts().codes(codes.length, empty);
    case 'school-name':
      return texts().names(codes.length);
    case 'stratum':
      return texts().strata(codes.length);
    case 'weight':
      return describeRange(column);
    case 'class':
    case 'education':
    case 'gender':
    case 'age':
      return describeLabels(codes, proposed);
    case 'indicator': {
      const national = matchIndicator(column.name, null)?.indicator;
      if (national !== undefined) return texts().national(national.label);
      return texts().yesNo(valueLabels[0]?.code === '2' ? ['1', '2'] : ['0', '1']);
    }
    case 'question': {
      const national = matchQuestion(column.name)?.indicator;
      return national === undefined ? describeLabels(codes, proposed) : texts().national(national.label);
    }
    case 'score': {
      const national = matchQuestion(column.name)?.indicator;
      return national === undefined ? describeScores(codes, column) : texts().national(national.label);
    }
    case 'background':
      return valueLabels.length > 0 ? describeLabels(codes, proposed) : texts().values(codes);
    case 'ignore':
      if (column.distinct === 0) return texts().blank;
      return column.distinct === 1 && codes[0] !== undefined
        ? texts().everywhere(codes[0])
        : texts().many(column.distinct);
  }
}

/** "Van 0,31 tot 3,84, nergens leeg". */
export function describeRange(column: ParsedColumn): string {
  const range = weightRange(column);
  return range === null
    ? texts().blank
    : texts().range(writeDecimal(range.lowest, 2), writeDecimal(range.highest, 2), column.empty);
}

/** "Van 1 tot 10", without the codes that are no answer. */
function describeScores(codes: readonly string[], column: ParsedColumn): string {
  if (column.content.kind === 'number') return describeRange(column);
  const numbers = codes.filter((code) => !Number.isNaN(Number(code)));
  return texts().scores(numbers[0] ?? '', numbers.at(-1) ?? '');
}

function describeLabels(
  codes: readonly string[],
  { valueLabels }: Pick<ColumnProposal, 'valueLabels'>,
): string {
  const labels = valueLabels.filter(({ code }) => codes.includes(code));
  return texts().labels(labels.map(({ code, label }) => ({ code, label: label.toLowerCase() })));
}
