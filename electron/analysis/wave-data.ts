import { wholeFileRegion, type Level } from '../../shared/model/area.ts';
import type { Steps } from '../../shared/base/steps.ts';
import type { ColumnRole } from '../../shared/model/dataset.ts';
import type { ColumnValues } from '../../shared/model/columns.ts';
import { mostGroups } from '../../shared/model/most-groups.ts';
import type { ListedSchool } from '../../shared/model/register.ts';
import type { StoredDataset } from '../store/datasets.ts';
import type { StoredVariable } from '../store/variables.ts';
import type { Sized } from './analysis-cache.ts';
import { indexValues, type ValueIndex } from './index-values.ts';
import { frameAnswers, readAnswers } from './read-answers.ts';
import type { AnalysisReader } from './reader.ts';
import { readKlas } from './read-klas.ts';
import { sampledFractions } from './sampled-fractions.ts';
import { frameWave, inOrder, reweigh, type WaveFrame } from './wave-frame.ts';

/** One wave of microdata, read column by column when asked for; everything is in the order of its frame. */
export interface WaveData {
  readonly dataset: StoredDataset;
  readonly variables: readonly StoredVariable[];
  /** With the weight of the figures of a level; left out: that of the wave. */
  readonly frame: (level?: Level) => WaveFrame;
  readonly areas: (level: Level) => WaveAreas;
  /** Where the pupil's school stands, whether or not the file says where the pupil lives. */
  readonly municipalitiesOfSchools: () => WaveAreas;
  /** Codes of the areas that occur; none where the wave does not know the level. */
  readonly areaCodes: (level: Level) => readonly string[];
  readonly answers: (variable: StoredVariable) => Uint8Array;
  /** As it was read, in file order. */
  readonly column: (variable: StoredVariable) => ColumnValues;
  readonly groups: (variable: StoredVariable) => WaveGroups;
  /** Remembers what follows from this wave, as long as the wave is as it is. */
  readonly remember: <Value extends object>(part: string, make: () => Sized<Value>) => Value;
  /** The same of what takes long, in steps. */
  readonly workOut: <Value extends object>(part: string, begin: () => Steps<Sized<Value>>) => Value;
}

export interface WaveAreas extends ValueIndex {
  /** The area is that of the pupil's school: where the pupil lives is not in the file. */
  readonly ofSchool: boolean;
}

export interface WaveGroups {
  readonly codes: readonly string[];
  /** Per place: 0 for in no group, else 1 + place in `codes`. */
  readonly index: Uint8Array;
}

export function openWave(
  reader: AnalysisReader,
  dataset: StoredDataset,
  schools: ReadonlyMap<string, ListedSchool>,
  finitePopulation: boolean,
): WaveData {
  const { cache } = reader;
  const key = (part: string): string => `${dataset.datasetId}|${part}`;
  const variables = cache.remember(key('variables'), () => {
    const value = reader.listVariables(dataset.datasetId);
    return { value, bytes: value.length * 500 };
  });
  const columnOf = (role: ColumnRole | undefined): StoredVariable | undefined =>
    variables.find((variable) => variable.role === role);
  const read = (variable: StoredVariable | undefined) =>
    variable === undefined ? null : reader.readColumn(variable.variableId);
  const readWeight = (name: string | null) => read(variables.find((variable) => variable.name === name));

  /** Everyone in order, by the weight of the wave. */
  const base = (): WaveFrame =>
    cache.remember(key('frame'), () => {
      const value = frameWave({
        rows: dataset.rows,
        weight: readWeight(dataset.weightColumn),
        otherWeights: Object.values(dataset.levelWeights).map(readWeight),
        stratum: read(columnOf('stratum')),
        school: read(columnOf('school')),
      });
      return { value, bytes: dataset.rows * 12 };
    });

  const weigh = (weight: string | null): WaveFrame => {
    if (weight === dataset.weightColumn) return base();
    return cache.remember(key(`frame|${String(weight)}`), () => {
      return { value: reweigh(base(), readWeight(weight)), bytes: dataset.rows * 8 };
    });
  };

  const frame = (level?: Level): WaveFrame => {
    const weighed = weigh(weightOf(dataset, level));
    if (!finitePopulation) return weighed;
    const fractions = cache.remember(key('sampled-fractions'), () => {
      const { values, index } = areas('school');
      const klas = columnOf('class');
      const klasOf = klas === undefined ? null : readKlas(klas, groups(klas));
      return { value: sampledFractions(base(), { codes: values, index }, klasOf, schools), bytes: 0 };
    });
    return { ...weighed, sampledFractions: fractions };
  };

  /** Values of a column in frame order; a missing code is no value. */
  function indexColumn(variable: StoredVariable, valueOf: (code: string) => string | null): ValueIndex {
    const none = new Set([...variable.missingCodes, ...variable.notApplicableCodes, '']);
    const column = reader.readColumn(variable.variableId);
    const { values, index } = indexValues(column, (code) => (none.has(code) ? null : valueOf(code)));
    return { values, index: inOrder(index, base().order, Int32Array) };
  }

  function indexAreas(level: Level): WaveAreas {
    const own = columnOf(ownColumn[level]);
    if (own !== undefined) {
      return { ...indexColumn(own, (code) => code), ofSchool: false };
    }
    const district = columnOf('district');
    if (level === 'municipality' && district !== undefined) {
      return { ...indexColumn(district, municipalityOfDistrict), ofSchool: false };
    }
    const school = columnOf('school');
    if ((level === 'municipality' || level === 'district') && school !== undefined) {
      return { ...indexColumn(school, (code) => schools.get(code)?.[level] ?? null), ofSchool: true };
    }
    if (level === 'region') {
      return { values: [wholeFileRegion], index: new Int32Array(dataset.rows).fill(1), ofSchool: false };
    }
    return { values: [], index: new Int32Array(dataset.rows), ofSchool: false };
  }

  const areas = (level: Level): WaveAreas =>
    cache.remember(key(`areas|${level}`), () => ({ value: indexAreas(level), bytes: dataset.rows * 4 }));

  const municipalitiesOfSchools = (): WaveAreas =>
    cache.remember(key('areas|of schools'), () => {
      const school = columnOf('school');
      const value =
        school === undefined
          ? { values: [], index: new Int32Array(dataset.rows) }
          : indexColumn(school, (code) => schools.get(code)?.municipality ?? null);
      return { value: { ...value, ofSchool: true }, bytes: dataset.rows * 4 };
    });

  const groups = (variable: StoredVariable): WaveGroups =>
    cache.remember(key(`groups|${variable.variableId}`), () => {
      const { values, index } = indexColumn(variable, (code) => code);
      const few = values.length <= mostGroups;
      const value: WaveGroups = {
        codes: few ? values : [],
        index: few ? Uint8Array.from(index) : new Uint8Array(index.length),
      };
      return { value, bytes: dataset.rows };
    });

  return {
    dataset,
    variables,
    frame,
    areas,
    municipalitiesOfSchools,
    areaCodes: (level) => areas(level).values,
    remember: (part, make) => cache.remember(key(part), make),
    workOut: (part, begin) => cache.workOut(key(part), begin),
    answers: (variable) =>
      cache.remember(key(`answers|${variable.variableId}`), () => {
        const inFile = readAnswers(variable, reader.readColumn(variable.variableId));
        return { value: frameAnswers(inFile, frame()), bytes: dataset.rows };
      }),
    column: (variable) => reader.readColumn(variable.variableId),
    groups,
  };
}

const ownColumn: Readonly<Partial<Record<Level, ColumnRole>>> = {
  region: 'region',
  municipality: 'municipality',
  district: 'district',
  school: 'school',
};

/** The weight of the figures of a level: its own, else that of the wave. */
export function weightOf({ weightColumn, levelWeights }: StoredDataset, level?: Level): string | null {
  return (level === undefined ? undefined : levelWeights[level]) ?? weightColumn;
}

/** WK036301 lies in GM0363. */
export function municipalityOfDistrict(code: string): string | null {
  const digits = /^WK(\d{4})\d{2}$/.exec(code)?.[1];
  return digits === undefined ? null : `GM${digits}`;
}
