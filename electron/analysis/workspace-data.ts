import type { Indicator } from '../../shared/model/indicator.ts';
import type { StoredDataset } from '../store/datasets.ts';
import type { StoredVariable } from '../store/variables.ts';
import { readAreaDirectory, type AreaDirectory } from './area-directory.ts';
import type { AskedOfScale } from './asked-answers.ts';
import { openPublished, type PublishedData } from './published-data.ts';
import type { AnalysisReader } from './reader.ts';
import { openWave, type WaveData } from './wave-data.ts';

/** All a workspace can be asked, with the newest delivery first: of two that know a figure, the newest speaks. */
export interface WorkspaceData {
  readonly directory: AreaDirectory;
  readonly indicators: readonly Indicator[];
  /** Microdata before published tables, newest delivery first. */
  readonly waves: readonly (WaveData | PublishedData)[];
  /** Where an indicator stands, in the same order. */
  sourcesOf(indicator: string): readonly IndicatorSource[];
}

export type IndicatorSource =
  | {
      readonly kind: 'microdata';
      readonly data: WaveData;
      readonly variable: StoredVariable;
      /** There when a category or the mean of a scale is asked, not a yes or no. */
      readonly asked?: AskedOfScale;
    }
  | { readonly kind: 'aggregate'; readonly data: PublishedData };

export function readWorkspaceData(reader: AnalysisReader): WorkspaceData {
  const datasets = reader.listDatasets();
  reader.cache.follow(
    [
      ...datasets.map(({ datasetId, hash, importedAt }) => [datasetId, hash, importedAt]),
      // A school list says which pupil is where.
      ...reader.listRegisters().map(({ deliveryId, importedAt }) => ['register', deliveryId, importedAt]),
    ].join(),
  );
  // Names and lists change only with the datasets: read once, not at every question.
  const { finitePopulation } = reader.readSettings();
  return reader.cache.remember(`workspace|${String(finitePopulation)}`, () => ({
    value: gather(reader, datasets, finitePopulation),
    bytes: 0,
  }));
}

function gather(
  reader: AnalysisReader,
  datasets: readonly StoredDataset[],
  finitePopulation: boolean,
): WorkspaceData {
  const directory = readAreaDirectory(reader);
  const newestFirst = [...datasets].sort((a, b) => b.deliveryId - a.deliveryId || a.wave - b.wave);
  const microdata = newestFirst
    .filter(({ kind }) => kind === 'microdata')
    .map((dataset) => openWave(reader, dataset, directory.schools, finitePopulation));
  const published = newestFirst
    .filter(({ kind }) => kind === 'aggregate')
    .map((dataset) => openPublished(reader, dataset, directory));
  return {
    directory,
    indicators: reader.listIndicators(),
    waves: [...microdata, ...published],
    sourcesOf: (indicator) => [
      ...microdata.flatMap((data): IndicatorSource[] => {
        const variable = newestVersion(data.variables, indicator);
        return variable === null ? [] : [{ kind: 'microdata', data, variable }];
      }),
      ...published
        .filter((data) => data.indicators.has(indicator))
        .map((data): IndicatorSource => ({ kind: 'aggregate', data })),
    ],
  };
}

/** A wave may carry the old and the new way of asking side by side. */
function newestVersion(variables: readonly StoredVariable[], indicator: string): StoredVariable | null {
  let newest: StoredVariable | null = null;
  let version = 0;
  for (const variable of variables) {
    if (variable.indicator?.code !== indicator || variable.indicator.version <= version) continue;
    newest = variable;
    version = variable.indicator.version;
  }
  return newest;
}
