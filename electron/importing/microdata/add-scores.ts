import { matchQuestion } from '../../../shared/catalogue/questions.ts';
import { missingCodesOf } from '../../../shared/catalogue/missing-codes.ts';
import { nationalScores } from '../../../shared/catalogue/sum-scores.ts';
import { blankIndex, type ColumnValues } from '../../../shared/model/columns.ts';
import type { ImportMapping, SumScore } from '../../../shared/model/dataset.ts';
import { codesOf } from '../code-rows.ts';
import type { ParsedColumn, ParsedFile } from '../parsed-file.ts';

/**
 * The file with the scores that follow from its questions, as columns after its own: those of the
 * catalogue whose questions are all there, and those of the mapping. A score is there only where every
 * question is answered. One the file brings itself stays as it is.
 */
export function addScores(parsed: ParsedFile, mapping: ImportMapping): FileWithScores {
  const made: ParsedColumn[] = [];
  const roles: Record<string, NonNullable<ImportMapping['columns']>[string]> = {};
  const own = mapping.scores ?? [];
  for (const score of [...own, ...nationalScores.filter((each) => !isNamed(own, each.code))]) {
    const items = score.items.map((name) => findColumn(parsed.columns, name));
    const known = items.filter((item) => item !== undefined);
    if (findColumn([...parsed.columns, ...made], score.code) !== undefined || known.length < items.length)
      continue;
    const column = makeScore(score, known, mapping, parsed.columns.length + made.length);
    if (column.empty === parsed.rows) continue;
    made.push(column);
    const { label, direction, min, max } = score;
    roles[score.code] = { role: 'score', label, direction, min, max, ...mapping.columns?.[score.code] };
  }
  return {
    parsed: { ...parsed, columns: [...parsed.columns, ...made] },
    mapping: { ...mapping, columns: { ...mapping.columns, ...roles } },
    incomplete: own.flatMap(({ code, items }) => {
      const absent = items.filter((name) => findColumn(parsed.columns, name) === undefined);
      return absent.length === 0 ? [] : [{ code, absent }];
    }),
  };
}

export interface FileWithScores {
  readonly parsed: ParsedFile;
  /** With the role of each score. */
  readonly mapping: ImportMapping;
  /** Scores of the mapping whose questions are not all there. */
  readonly incomplete: readonly { readonly code: string; readonly absent: readonly string[] }[];
}

function makeScore(
  { code, min, max, as, times = 1 }: SumScore,
  items: readonly ParsedColumn[],
  mapping: ImportMapping,
  index: number,
): ParsedColumn {
  const answers = items.map((item) => readItem(item, mapping));
  const rows = answers[0]?.length ?? 0;
  const factor = as === 'mean' ? times / items.length : times;
  const scores = new Float64Array(rows).fill(NaN);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (const answer of answers) sum += answer[row] ?? NaN;
    const score = sum * factor;
    if (score >= min && score <= max) scores[row] = score;
  }
  const distinct = [...new Set(scores)].filter((score) => !Number.isNaN(score)).sort((a, b) => a - b);
  const content = codeScores(scores, distinct);
  const empty = scores.filter(Number.isNaN).length;
  return { name: code, index, content, empty, distinct: distinct.length, strays: [] };
}

/** A score has few values: as codes it takes a byte or two per pupil. */
function codeScores(scores: Float64Array, distinct: readonly number[]): ColumnValues {
  const values = distinct.length < 0xff ? new Uint8Array(scores.length) : new Int32Array(scores.length);
  const places = new Map(distinct.map((score, place) => [score, place]));
  const blank = blankIndex(values);
  scores.forEach((score, row) => {
    values[row] = places.get(score) ?? blank;
  });
  return { kind: 'coded', values, codes: distinct.map(String) };
}

/** The answers to a question as numbers; NaN where there is none. */
function readItem(column: ParsedColumn, mapping: ImportMapping): Float64Array {
  const { content, name } = column;
  const change = mapping.columns?.[name];
  const trade = matchQuestion(name)?.noAnswer ?? missingCodesOf('question', codesOf(column));
  const noAnswer = [
    ...(change?.missingCodes ?? trade.missing),
    ...(change?.notApplicableCodes ?? trade.notApplicable),
  ];
  const numberOf = (code: string) => (noAnswer.includes(code) ? NaN : Number(code.replace(',', '.')));
  if (content.kind === 'number') return content.values.map((value) => numberOf(String(value)));
  const blank = blankIndex(content.values);
  const numbers = content.codes.map(numberOf);
  return Float64Array.from(content.values, (value) => (value === blank ? NaN : (numbers[value] ?? NaN)));
}

function isNamed(scores: readonly SumScore[], code: string): boolean {
  return scores.some((score) => score.code.toLowerCase() === code.toLowerCase());
}

function findColumn(columns: readonly ParsedColumn[], name: string): ParsedColumn | undefined {
  const key = name.trim().toLowerCase();
  return columns.find((column) => column.name.trim().toLowerCase() === key);
}
