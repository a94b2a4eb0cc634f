import type { StoredVariable } from '../store/variables.ts';
import type { Klas, KlasOf } from './sampled-fractions.ts';
import type { WaveGroups } from './wave-data.ts';

/** The klas of each respondent by the label of its code: "Klas 2", "Leerjaar 4"; other years are no klas here. */
export function readKlas(variable: StoredVariable, { codes, index }: WaveGroups): KlasOf {
  const perCode = [0, ...codes].map((code): Klas | 0 => {
    const label = variable.valueLabels.find((valueLabel) => valueLabel.code === code)?.label ?? '';
    const year = Number(/(?:klas|leerjaar)\s*(\d)/i.exec(label)?.[1]);
    return year === 2 || year === 4 ? year : 0;
  });
  return (place) => perCode[index[place] ?? 0] ?? 0;
}
