import { writeDecimal } from '../../../shared/base/dutch-numbers.ts';
import { importingTexts } from '../../../shared/language/importing.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { warning } from '../importing-issue.ts';
import { lineOfRow, type ParsedColumn, type ParsedFile } from '../parsed-file.ts';
import { readWeights } from './read-weight.ts';
import type { SortedWave } from './sort-rows.ts';

/** Weighting in practice stays under ten times the middle one; beyond this it is a slip of the pen. */
const oddlyLarge = 50;

/** Weights that count and that the user should look at: of nobody, or so large that one pupil decides. */
export function warnAboutOddWeights(parsed: ParsedFile, waves: readonly SortedWave[]): readonly Issue[] {
  return waves.flatMap(({ rows, weightColumn, levelWeights }) => {
    const used = new Set([weightColumn, ...Object.values(levelWeights)]);
    return parsed.columns
      .filter(({ name }) => used.has(name))
      .flatMap((column) => warnAboutColumn(parsed, column, rows));
  });
}

function warnAboutColumn(parsed: ParsedFile, column: ParsedColumn, rows: Int32Array): readonly Issue[] {
  const weights = readWeights(column);
  const positive = rows.filter((row) => (weights[row] ?? 0) > 0);
  const where = { file: parsed.fileName, column: column.name };
  const issues: Issue[] = [];

  const zeros = rows.length - positive.length;
  if (zeros > 0) issues.push(warning('weight-invalid', importingTexts.zeroWeights(zeros), where));

  const inOrder = Float64Array.from(positive, (row) => weights[row] ?? 0).sort();
  const middle = inOrder[inOrder.length >> 1] ?? 0;
  const largest = inOrder.at(-1) ?? 0;
  if (largest > oddlyLarge * middle) {
    const line = lineOfRow(parsed, positive.find((row) => weights[row] === largest) ?? 0);
    const words = importingTexts.oddWeight(writeDecimal(largest, 2), writeDecimal(middle, 2));
    issues.push(warning('weight-invalid', words, { ...where, line }));
  }
  return issues;
}
