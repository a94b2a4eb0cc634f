import { findNationalIndicator, matchIndicator } from '../../../shared/catalogue/match-columns.ts';
import { datasetWords } from '../../../shared/language/nl/dataset-words.ts';
import type { WaveColumn } from '../../../shared/model/columns.ts';
import type { ColumnProposal } from '../../../shared/model/dataset.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { readableCode } from './readable-code.ts';

/**
 * Which indicator a column carries in a wave, and which way of asking it: a name may have carried
 * another question before. What the user chose goes before the name.
 */
export function indicatorInWave(
  { name, indicator }: Pick<ColumnProposal, 'name' | 'indicator'>,
  wave: number,
): NonNullable<WaveColumn['indicator']> | null {
  if (indicator === null) return null;
  const byName = matchIndicator(name, wave);
  if (byName?.indicator.code === indicator) return { code: indicator, version: byName.version };
  return { code: indicator, version: matchIndicator(indicator, wave)?.version ?? 1 };
}

/** What is known of an indicator: by the national list, else what it was called while it was read in, or its code. */
export function describeIndicator(code: string, columnName: string, label?: string): Indicator {
  const national = findNationalIndicator(code);
  if (national !== null) return national;
  const name = label ?? readableCode(code);
  return {
    code,
    label: name,
    definition: datasetWords.ownDefinition(name),
    theme: datasetWords.ownTheme,
    direction: 'neutral',
    origin: 'own',
    population: datasetWords.pupils,
    versions: [{ version: 1, columns: [columnName], fromWave: null, breakReason: null }],
  };
}
