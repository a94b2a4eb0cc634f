import { failure, success, type Result } from '../../shared/base/result.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import type { Area } from '../../shared/model/area.ts';
import { isCombination } from '../../shared/model/combination.ts';
import type { Breakdown, FigureQuestion, Measure } from '../../shared/model/figure.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { measuresOf } from '../../shared/model/measures-of.ts';
import { listAsked, sourcesAsking, type AskedOfScale } from './asked-answers.ts';
import { compareAreas } from './compare-areas.ts';
import { readSettled, settleBreakdown } from './settle-breakdown.ts';
import type { WaveData } from './wave-data.ts';
import { type IndicatorSource, type WorkspaceData } from './workspace-data.ts';

/** A question with every name looked up: what is left is counting. */
export interface SettledQuestion {
  readonly indicators: readonly SettledIndicator[];
  readonly breakdown: Breakdown | null;
}

export interface SettledIndicator {
  readonly indicator: Indicator;
  /** Of a scale: the category or the mean that is asked; a distribution is settled once per category. */
  readonly asked?: AskedOfScale;
  readonly areas: readonly Area[];
  readonly waves: readonly SettledWave[];
}

export interface SettledWave {
  readonly wave: number;
  /** Empty: not asked in this wave. */
  readonly sources: readonly IndicatorSource[];
}

export function settleQuestion(
  workspace: WorkspaceData,
  question: FigureQuestion,
): Result<SettledQuestion, Issue> {
  const known = new Map(workspace.indicators.map((indicator) => [indicator.code, indicator]));
  const asked =
    question.indicators === 'all'
      ? [...known.keys()]
      : [...new Set(question.indicators.map((code) => currentCode(known, code)))];
  const unknown = asked.filter((code) => !known.has(code));
  if (unknown.length > 0) return notFound(analysisTexts.unknownIndicators(unknown));

  const unknownAreas = areasNobodyKnows(workspace, question);
  if (unknownAreas.length > 0) return notFound(analysisTexts.unknownAreas(unknownAreas));

  const microdata = workspace.waves.filter((wave) => 'frame' in wave);
  const settledBy = question.by === undefined ? null : settleBreakdown(microdata, question.by);
  if (settledBy?.ok === false) return settledBy;
  const by = settledBy?.value;

  const measure = question.measure ?? 'percent';
  const indicators: SettledIndicator[] = [];
  for (const code of asked) {
    const indicator = known.get(code);
    if (indicator === undefined) continue;
    const parts = listAsked(indicator, measure);
    if (parts.length === 0 && question.indicators !== 'all') {
      return notFound(analysisTexts.otherMeasure(indicator.label, measure, measuresOf(indicator)));
    }
    for (const part of parts) {
      const sources = sourcesAsking(workspace.sourcesOf(code), part ?? undefined);
      // 'all' means: all there is something of.
      if (question.indicators === 'all' && sources.length === 0) continue;
      const waves = settleWaves(sources, question.waves);
      const areas = settleAreas(workspace, question, waves);
      indicators.push({ indicator, waves, areas, ...(part === null ? {} : { asked: part }) });
    }
  }
  if (measure !== 'percent' && question.standardise !== undefined) {
    return failure<Issue>({ kind: 'input-invalid', ...analysisTexts.onlyPercentagesStandardised });
  }
  // Answers and scores are protected with their areas, not with the two breakdowns the groups add up to.
  if (measure !== 'percent' && by !== undefined && isCombination(by)) {
    return failure<Issue>({ kind: 'input-invalid', ...analysisTexts.combined.onlyPercentages });
  }
  const tooFine = indicators.find(({ indicator }) => isTooFine(indicator, measure, by, microdata));
  if (tooFine !== undefined) {
    return failure<Issue>({ kind: 'input-invalid', ...analysisTexts.tooFine(tooFine.indicator.label) });
  }
  const used = new Set(
    indicators
      .flatMap(({ waves }) => waves.flatMap(({ sources }) => sources))
      .filter(isMicrodata)
      .map(({ data }) => data),
  );
  const breakdown =
    by === undefined
      ? null
      : readSettled(
          microdata.filter((data) => used.has(data)),
          by,
        );
  const trouble = groupTrouble(question, breakdown);
  return trouble === null ? success({ indicators, breakdown }) : failure<Issue>(trouble);
}

/** Groups can be compared where there are groups, and the one they are held against is one of them. */
function groupTrouble({ compare }: FigureQuestion, breakdown: Breakdown | null): Issue | null {
  if (compare?.with !== 'group') return null;
  if (breakdown === null) return { kind: 'input-invalid', ...analysisTexts.noBreakdown };
  const { group } = compare;
  const codes = breakdown.groups.map(({ code }) => code);
  if (group === undefined || codes.includes(group)) return null;
  return { kind: 'not-found', ...analysisTexts.unknownGroup(group, codes) };
}

/** So many answers in so many groups: few would give most of them, and next to nothing could be shown. */
function isTooFine(
  { scale }: Indicator,
  measure: Measure,
  by: string | undefined,
  microdata: readonly WaveData[],
): boolean {
  if (measure !== 'distribution' || by === undefined) return false;
  const groups = readSettled(microdata, by)?.groups.length ?? 0;
  return (scale?.categories.length ?? 0) * groups > mostAnswersInGroups;
}

/** Five answers in four groups. */
const mostAnswersInGroups = 20;

/** An indicator may be asked by a name its column had in an earlier wave, when only one has had it. */
function currentCode(known: ReadonlyMap<string, Indicator>, code: string): string {
  if (known.has(code)) return code;
  const name = code.toLowerCase();
  const bearers = [...known.values()].filter((indicator) =>
    [indicator.code, ...indicator.versions.flatMap(({ columns }) => columns)].some(
      (column) => column.toLowerCase() === name,
    ),
  );
  return bearers.length === 1 && bearers[0] ? bearers[0].code : code;
}

function settleWaves(
  sources: readonly IndicatorSource[],
  asked: readonly number[] | undefined,
): SettledWave[] {
  const years = new Set(asked ?? sources.map(({ data }) => data.dataset.wave));
  return [...years]
    .sort((a, b) => a - b)
    .map((wave) => ({ wave, sources: sources.filter(({ data }) => data.dataset.wave === wave) }));
}

/** The asked areas that occur in the asked waves, by name; areas asked by code always, in the order asked. */
function settleAreas(
  workspace: WorkspaceData,
  question: FigureQuestion,
  waves: readonly SettledWave[],
): Area[] {
  const { directory } = workspace;
  const settled = new Map<string, Area>();
  for (const { level, within, only } of question.areas) {
    const present = new Set(
      waves.flatMap(({ sources }) => sources.flatMap(({ data }) => data.areaCodes(level))),
    );
    const areas =
      only === undefined
        ? [...present].map((code) => directory.find(level, code)).sort(compareAreas)
        : only.map((code) => directory.find(level, code));
    for (const area of areas) {
      if (within !== undefined && !directory.liesWithin(area, within) && !inWholeFile(area, within, waves))
        continue;
      settled.set(`${area.level}|${area.code}`, area);
    }
  }
  return [...settled.values()];
}

/** A file without a region column is one region: all its areas lie in it. */
function inWholeFile(area: Area, within: string, waves: readonly SettledWave[]): boolean {
  if (area.level === 'country' || area.level === 'region') return false;
  return waves.some(({ sources }) =>
    sources.some(
      ({ kind, data }) =>
        kind === 'microdata' &&
        !data.variables.some(({ role }) => role === 'region') &&
        data.areaCodes('region').includes(within) &&
        data.areaCodes(area.level).includes(area.code),
    ),
  );
}

/** The codes asked for, when not one of them is an area of this workspace: most likely a slip of the pen. */
function areasNobodyKnows({ directory, waves }: WorkspaceData, question: FigureQuestion): string[] {
  const unknown: string[] = [];
  for (const { level, within, only } of question.areas) {
    const occurs = (code: string) =>
      directory.find(level, code).known || waves.some((wave) => wave.areaCodes(level).includes(code));
    if (within === undefined ? (only?.some(occurs) ?? true) : directory.has(within)) return [];
    unknown.push(...(within === undefined ? (only ?? []) : [within]));
  }
  return [...new Set(unknown)];
}

function isMicrodata(source: IndicatorSource): source is IndicatorSource & { readonly data: WaveData } {
  return source.kind === 'microdata';
}

function notFound(text: { readonly title: string; readonly next: string }): {
  readonly ok: false;
  readonly issue: Issue;
} {
  return failure<Issue>({ kind: 'not-found', ...text });
}
