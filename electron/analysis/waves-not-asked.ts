import type { FigureQuestion } from '../../shared/model/figure.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import type { WorkspaceData } from './workspace-data.ts';

/**
 * Waves of the workspace, after the first with the indicator, in which nobody was asked: a line that leaves one out, or
 * ends before the newest, is no line with a missing figure. Only of one indicator over all its waves, and of waves that
 * ask the same people: a table about young adults says nothing of what pupils were asked.
 */
export function listWavesNotAsked(
  workspace: WorkspaceData,
  question: FigureQuestion,
  indicators: readonly Indicator[],
): readonly number[] {
  const [indicator, ...others] = indicators;
  if (question.waves !== undefined || indicator === undefined || others.length > 0) return [];
  const asked = new Set(workspace.sourcesOf(indicator.code).map(({ data }) => data.dataset.wave));
  const first = Math.min(...asked);
  const ofThesePeople = workspace.indicators.filter(({ population }) => population === indicator.population);
  const waves = new Set(
    ofThesePeople.flatMap(({ code }) => workspace.sourcesOf(code).map(({ data }) => data.dataset.wave)),
  );
  return [...waves].filter((wave) => wave > first && !asked.has(wave)).sort((a, b) => a - b);
}
