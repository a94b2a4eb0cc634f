import { municipalityOfSchools, type LatticeLevel } from '../../shared/disclosure/lattice-level.ts';
import type { Area, Level } from '../../shared/model/area.ts';
import type { AreaDirectory } from './area-directory.ts';
import { municipalityOfDistrict, type WaveAreas, type WaveData } from './wave-data.ts';

/** The larger areas that the areas of a level are held against, and which respondents are in each. */
export interface LargerAreas {
  readonly level: Level;
  /** Where their counts are protected: those of their figures, unless they hold other pupils. */
  readonly cells: LatticeLevel;
  /** Codes of the larger areas; 1 + place is their number. */
  readonly codes: readonly string[];
  /** Per place of the frame: the number of the larger area, 0 for none. */
  readonly index: Int32Array;
  /** The code of the larger area an area belongs to; null when not known. */
  readonly of: (code: string) => string | null;
}

/** null where the level has no larger one in a file; `of`: not the next larger one but this. */
export function largerAreas(
  wave: WaveData,
  level: Level,
  directory: AreaDirectory,
  of?: 'municipality' | 'region',
): LargerAreas | null {
  if (of === 'region' && (level === 'school' || level === 'district')) {
    const regions = regionsOf(wave, directory);
    const municipalityOf = (code: string): string | null =>
      level === 'district'
        ? (parentOf('district', code, directory) ?? municipalityOfDistrict(code))
        : (directory.schools.get(code)?.municipality ?? null);
    return { ...regions, of: (code) => regions.of(municipalityOf(code) ?? '') };
  }
  switch (level) {
    case 'school':
      return schoolMunicipalities(wave, directory);
    case 'district':
      return asLarger('municipality', wave.areas('municipality'), (code) => {
        return parentOf('district', code, directory) ?? municipalityOfDistrict(code);
      });
    case 'municipality':
      return regionsOf(wave, directory);
    case 'region':
    case 'country':
      return null;
  }
}

/** The regions of a file, by the code of a municipality. */
function regionsOf(wave: WaveData, directory: AreaDirectory): LargerAreas {
  const regions = wave.areas('region');
  const [only, ...others] = regions.values;
  return asLarger('region', regions, (code) => {
    // A file of one region holds all its municipalities, whatever code it has for itself.
    return others.length === 0 && only !== undefined ? only : parentOf('municipality', code, directory);
  });
}

/**
 * A school is held against the other schools of the municipality it stands in, not against the pupils who
 * live there: a pupil from elsewhere would be in the school and not in its municipality, and the few who
 * are could be told from the difference.
 */
function schoolMunicipalities(wave: WaveData, { schools }: AreaDirectory): LargerAreas {
  const cells = wave.areas('municipality').ofSchool ? 'municipality' : municipalityOfSchools;
  const of = (code: string) => schools.get(code)?.municipality ?? null;
  return { ...asLarger('municipality', wave.municipalitiesOfSchools(), of), cells };
}

function asLarger(level: Level, { values, index }: WaveAreas, of: LargerAreas['of']): LargerAreas {
  return { level, cells: level, codes: values, index, of };
}

function parentOf(level: Level, code: string, directory: AreaDirectory): string | null {
  const { parent }: Area = directory.find(level, code);
  return parent;
}
