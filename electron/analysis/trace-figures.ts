import { success, type Result } from '../../shared/base/result.ts';
import { municipalityOfSchools } from '../../shared/disclosure/lattice-level.ts';
import { combinationName } from '../../shared/model/combination.ts';
import { markId, type Figure, type FigureTable, type MarkKey } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { ResponseQuestion } from '../../shared/model/response.ts';
import type { ExportedFigure, ExportedKey } from '../store/exported-figures.ts';
import { answerQuestion } from './answer-question.ts';
import { countsInResponse } from './answer-response.ts';
import type { AnalysisReader } from './reader.ts';
import { readWorkspaceData, type IndicatorSource } from './workspace-data.ts';

/**
 * Which figures somebody has who has these tables, and the datasets they were counted in: those that are shown, those
 * they are compared with, which follow from the difference, and the groups of what was standardised by one or two;
 * and the counts in the response tables that answer these questions.
 * What others published is out already.
 */
export function traceFigures(
  reader: AnalysisReader,
  {
    tables,
    responses = [],
  }: { readonly tables: readonly TracedTable[]; readonly responses?: readonly ResponseQuestion[] },
): Result<TracedFigures, Issue> {
  const workspace = readWorkspaceData(reader);
  const sources = new Map<string, Microdata | null>();
  /** The first source that has the area is the one that speaks for it; null: published. */
  const sourceOf = ({ indicator, wave, level, areaCode }: MarkKey): Microdata | null => {
    const name = [indicator, wave, level, areaCode].join('|');
    const known = sources.get(name);
    if (known !== undefined) return known;
    const found = workspace
      .sourcesOf(indicator)
      .find(({ data }) => data.dataset.wave === wave && data.areaCodes(level).includes(areaCode));
    const source = found?.kind === 'microdata' ? found : null;
    sources.set(name, source);
    return source;
  };
  const told = new Map<string, ExportedFigure>();
  const tell = (key: ExportedKey, source: Microdata | null): void => {
    if (source === null) return;
    const { datasetId } = source.data.dataset;
    told.set(`${datasetId}|${markId({ ...key, level: 'school' })}|${key.level}`, { datasetId, key });
  };
  for (const table of tables) {
    for (const figure of table.figures) {
      if (figure.value.status !== 'shown') continue;
      const source = sourceOf(figure.key);
      tell(figure.key, source);
      const compared = comparedWith(figure);
      if (compared !== null) tell(compared, sourceOf(compared));
      // Both sides are of one dataset: it gives away all pupils of the schools of the municipality.
      const whole = schoolsTogether(figure);
      if (whole !== null) tell(whole, source);
    }
    for (const key of groupsStandardised(reader, table)) tell(key, sourceOf(key));
  }
  const counts = responses.flatMap((question) => countsInResponse(reader, question));
  return success({ figures: [...told.values(), ...counts] });
}

export type TracedTable = Pick<FigureTable, 'figures' | 'standardising'>;

export interface TracedFigures {
  readonly figures: readonly ExportedFigure[];
}

type Microdata = Extract<IndicatorSource, { readonly kind: 'microdata' }>;

function comparedWith({ key, comparison }: Figure): MarkKey | null {
  if (comparison?.status !== 'shown') return null;
  const { compareTo } = comparison;
  switch (compareTo.kind) {
    case 'rest':
      return { ...key, level: compareTo.of.level, areaCode: compareTo.of.code };
    case 'wave':
      return { ...key, wave: compareTo.wave };
    case 'reference':
      return { ...key, level: compareTo.area.level, areaCode: compareTo.area.code };
    case 'group':
      return { ...key, group: compareTo.group.code };
  }
}

/** null where the figure is not a school beside the rest of its municipality. */
function schoolsTogether({ key, comparison }: Figure): ExportedKey | null {
  if (key.level !== 'school' || comparison?.status !== 'shown') return null;
  const { compareTo } = comparison;
  return compareTo.kind === 'rest' && compareTo.of.level === 'municipality'
    ? { ...key, level: municipalityOfSchools, areaCode: compareTo.of.code }
    : null;
}

/**
 * With the percentage itself, that of a standard gives away two groups; with the figures by each of two breakdowns, all
 * groups of both: those that are shown themselves. Strata of three breakdowns combined are no figures.
 */
function groupsStandardised(reader: AnalysisReader, { figures, standardising }: TracedTable): MarkKey[] {
  const by = standardising?.by ?? [];
  const standardised = figures.filter((figure) => figure.standardised?.status === 'shown');
  if (by.length === 0 || by.length > 2 || standardised.length === 0) return [];
  const answered = answerQuestion(reader, {
    indicators: distinct(standardised.map(({ key }) => key.indicator)),
    areas: distinct(standardised.map(({ key }) => key.level)).map((level) => ({ level })),
    waves: distinct(standardised.map(({ key }) => key.wave)),
    by: combinationName(by.map(({ name }) => name)),
  });
  if (!answered.ok) return [];
  const wholes = new Set(standardised.map(({ key }) => markId(key)));
  return answered.value.figures.flatMap(({ key, value }) => {
    const whole = { ...key, groupVariable: null, group: null };
    return key.group !== null && value.status === 'shown' && wholes.has(markId(whole)) ? [key] : [];
  });
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
