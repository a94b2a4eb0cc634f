import { success, type Result } from '../../shared/base/result.ts';
import { markId, type Figure, type FigureTable, type MarkKey } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { ExportedFigure } from '../store/exported-figures.ts';
import type { AnalysisReader } from './reader.ts';
import { readWorkspaceData } from './workspace-data.ts';

/**
 * Which figures somebody has who has these tables, and the datasets they were counted in: those that are shown, and
 * those they are compared with, which follow from the difference. What others published is out already.
 */
export function traceFigures(
  reader: AnalysisReader,
  { tables }: { readonly tables: readonly Pick<FigureTable, 'figures'>[] },
): Result<TracedFigures, Issue> {
  const workspace = readWorkspaceData(reader);
  const datasets = new Map<string, number | null>();
  /** The first source that has the area is the one that speaks for it; null: published. */
  const datasetOf = ({ indicator, wave, level, areaCode }: MarkKey): number | null => {
    const name = [indicator, wave, level, areaCode].join('|');
    const known = datasets.get(name);
    if (known !== undefined) return known;
    const source = workspace
      .sourcesOf(indicator)
      .find(({ data }) => data.dataset.wave === wave && data.areaCodes(level).includes(areaCode));
    const found = source?.kind === 'microdata' ? source.data.dataset.datasetId : null;
    datasets.set(name, found);
    return found;
  };
  const told = new Map(
    tables.flatMap(({ figures }) => figures.flatMap(keysTold)).map((key) => [markId(key), key]),
  );
  const figures = [...told.values()].flatMap((key): ExportedFigure[] => {
    const datasetId = datasetOf(key);
    return datasetId === null ? [] : [{ datasetId, key }];
  });
  return success({ figures });
}

export interface TracedFigures {
  readonly figures: readonly ExportedFigure[];
}

function keysTold({ key, value, comparison }: Figure): MarkKey[] {
  if (value.status !== 'shown') return [];
  if (comparison?.status !== 'shown') return [key];
  const { compareTo } = comparison;
  switch (compareTo.kind) {
    case 'rest':
      return [key, { ...key, level: compareTo.of.level, areaCode: compareTo.of.code }];
    case 'wave':
      return [key, { ...key, wave: compareTo.wave }];
    case 'reference':
      return [key, { ...key, level: compareTo.area.level, areaCode: compareTo.area.code }];
    case 'group':
      return [key, { ...key, group: compareTo.group.code }];
  }
}
