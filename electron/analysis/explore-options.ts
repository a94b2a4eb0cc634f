import { levels, type Area, type Level } from '../../shared/model/area.ts';
import type { Breakdown } from '../../shared/model/figure.ts';
import type { AvailableIndicator } from '../../shared/model/indicator.ts';
import { measuresOf } from '../../shared/model/measures-of.ts';
import { listAsked, sourcesAsking } from './asked-answers.ts';
import { compareAreas } from './compare-areas.ts';
import { listBreakdowns } from './breakdowns.ts';
import { readDisclosurePolicy, type DisclosurePolicy } from './disclosure-policy.ts';
import type { AnalysisReader } from './reader.ts';
import { listCombinations } from './settle-breakdown.ts';
import { ownRegionOf } from './own-region.ts';
import { readWorkspaceData, type IndicatorSource, type WorkspaceData } from './workspace-data.ts';

/** What can be asked of a workspace, for the question bar. */
export function exploreOptions(reader: AnalysisReader): ExploreOptions {
  const workspace = readWorkspaceData(reader);
  const policy = readDisclosurePolicy(reader);
  const microdata = workspace.waves.filter((wave) => 'frame' in wave);
  const waves = new Set(workspace.waves.map(({ dataset }) => dataset.wave));
  const areas = listAreasOf(workspace);
  const ownRegion = ownRegionOf(areas, reader.readSettings().organisation);
  const breakdowns = listBreakdowns(microdata);
  return {
    indicators: workspace.indicators
      .map((indicator) => availableIndicator(workspace, policy, indicator))
      .filter((available) => available !== null),
    areas,
    ...(ownRegion === null ? {} : { ownRegion }),
    waves: [...waves].sort((a, b) => a - b),
    breakdowns,
    combinations: listCombinations(breakdowns),
  };
}

export interface ExploreOptions {
  readonly indicators: readonly AvailableIndicator[];
  readonly areas: readonly Area[];
  /** Code of the region the workspace is of, where its settings name one. */
  readonly ownRegion?: string;
  readonly waves: readonly number[];
  readonly breakdowns: readonly Breakdown[];
  /** By two of those at once. */
  readonly combinations: readonly Breakdown[];
}

function availableIndicator(
  workspace: WorkspaceData,
  policy: DisclosurePolicy,
  indicator: AvailableIndicator['indicator'],
): AvailableIndicator | null {
  const measures = measuresOf(indicator);
  const [asked = null] = measures.flatMap((measure) => listAsked(indicator, measure));
  const sources = sourcesAsking(workspace.sourcesOf(indicator.code), asked ?? undefined);
  const first = sources[0];
  if (first === undefined) return null;
  const { lowestLevel } = policy.limitsOf(indicator.code);
  const waves = new Set(sources.map(({ data }) => data.dataset.wave));
  return {
    indicator,
    measures,
    waves: [...waves].sort((a, b) => a - b),
    levels: levels.filter((level) => sources.some((source) => canShow(source, lowestLevel, level))),
    kind: first.kind,
  };
}

/** A level below the lowest an indicator may be shown for is not offered; what others published, they decided. */
function canShow({ kind, data }: IndicatorSource, lowestLevel: Level, level: Level): boolean {
  if (data.areaCodes(level).length === 0) return false;
  return kind === 'aggregate' || levels.indexOf(level) <= levels.indexOf(lowestLevel);
}

/** Every area that occurs in a wave, from large to small, by name. */
function listAreasOf(workspace: WorkspaceData): Area[] {
  return levels.flatMap((level) => {
    const codes = new Set(workspace.waves.flatMap((wave) => wave.areaCodes(level)));
    return [...codes].map((code) => workspace.directory.find(level, code)).sort(compareAreas);
  });
}
