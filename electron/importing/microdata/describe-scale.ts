import { matchQuestion } from '../../../shared/catalogue/questions.ts';
import { datasetWords } from '../../../shared/language/nl/dataset-words.ts';
import type { ColumnValues } from '../../../shared/model/columns.ts';
import type { ColumnProposal, ImportMapping } from '../../../shared/model/dataset.ts';
import type { Indicator, Scale } from '../../../shared/model/indicator.ts';

/** A question with answers or a score, by the national list, else by what the file and the mapping tell of it. */
export function describeScale(
  column: ColumnProposal,
  content: ColumnValues,
  mapping: ImportMapping,
): Indicator {
  const code = column.indicator ?? column.name;
  const national = matchQuestion(code);
  if (national !== null) return national.indicator;
  const change = mapping.columns?.[column.name];
  const label = change?.label ?? code;
  return {
    code,
    label,
    definition: datasetWords.ownScaleDefinition(label),
    theme: datasetWords.ownTheme,
    direction: change?.direction ?? 'neutral',
    origin: 'own',
    population: datasetWords.pupils,
    versions: [{ version: 1, columns: [column.name], fromWave: null, breakReason: null }],
    scale: scaleOf(column, content, change ?? {}),
  };
}

/** A question may be averaged when the mapping says from where to where its answers go. */
function scaleOf(
  { role, valueLabels, missingCodes, notApplicableCodes }: ColumnProposal,
  content: ColumnValues,
  { min, max }: { readonly min?: number | undefined; readonly max?: number | undefined },
): Scale {
  const noAnswer = [...missingCodes, ...notApplicableCodes];
  const range = min === undefined || max === undefined ? null : { min, max };
  if (role === 'question') {
    return { categories: valueLabels.filter(({ code }) => !noAnswer.includes(code)), score: range };
  }
  return { categories: [], score: range ?? rangeOf(content, noAnswer) };
}

function rangeOf(content: ColumnValues, noAnswer: readonly string[]): { min: number; max: number } {
  const texts = content.kind === 'number' ? Array.from(new Set(content.values), String) : content.codes;
  let min = Infinity;
  let max = -Infinity;
  for (const text of texts) {
    const score = noAnswer.includes(text) ? NaN : Number(text.replace(',', '.'));
    if (score < min) min = score;
    if (score > max) max = score;
  }
  return min > max ? { min: 0, max: 0 } : { min, max };
}
