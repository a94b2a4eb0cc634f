import { levels, type Level } from '../../shared/model/area.ts';
import type { PublishedCell } from '../../shared/model/columns.ts';
import type { StoredDataset } from '../store/datasets.ts';
import type { AreaDirectory } from './area-directory.ts';
import type { AnalysisReader } from './reader.ts';

/** One wave of a published table. */
export interface PublishedData {
  readonly dataset: StoredDataset;
  readonly indicators: ReadonlySet<string>;
  /** Codes of the areas in the table, all-empty ones too. */
  areaCodes(level: Level): readonly string[];
  cell(indicator: string, areaCode: string): PublishedCell | undefined;
}

export function openPublished(
  reader: AnalysisReader,
  dataset: StoredDataset,
  directory: AreaDirectory,
): PublishedData {
  const { cells, indicators, areaCodes } = reader.cache.remember(`${dataset.datasetId}|published`, () => {
    const list = reader.listPublishedCells({ datasetId: dataset.datasetId });
    const value = {
      cells: new Map(list.map((cell) => [keyOf(cell.indicator, cell.areaCode), cell])),
      indicators: new Set(list.map((cell) => cell.indicator)),
      areaCodes: [...new Set(list.map((cell) => cell.areaCode))],
    };
    return { value, bytes: list.length * 200 };
  });
  const byLevel = new Map(
    levels.map((level) => [level, areaCodes.filter((code) => directory.levelOf(code) === level)]),
  );
  return {
    dataset,
    indicators,
    areaCodes: (level) => byLevel.get(level) ?? [],
    cell: (indicator, areaCode) => cells.get(keyOf(indicator, areaCode)),
  };
}

function keyOf(indicator: string, areaCode: string): string {
  return `${indicator}|${areaCode}`;
}
