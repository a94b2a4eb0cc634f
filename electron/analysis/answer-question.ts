import { success, type Result } from '../../shared/base/result.ts';
import { passGate, passPublished, type GatedFigure } from '../../shared/disclosure/gate.ts';
import { disclosurePresets } from '../../shared/disclosure/presets.ts';
import { primaryRule } from '../../shared/disclosure/primary-rule.ts';
import { disclosureRuleText } from '../../shared/language/nl/disclosure.ts';
import type { Area } from '../../shared/model/area.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import type { Figure, FigureQuestion, FigureSource, FigureTable, Psu } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { degreesOfFreedom } from '../../shared/statistics/weighted-proportion.ts';
import { draftFigures, type Draft } from './draft-figures.ts';
import type { AnalysisReader } from './reader.ts';
import { sealTally } from './seal-tally.ts';
import { settleQuestion, type SettledQuestion } from './settle-question.ts';
import { readWorkspaceData, type WorkspaceData } from './workspace-data.ts';

/** Gathers, counts, and lets through the gate: every number in the answer has passed it. */
export function answerQuestion(reader: AnalysisReader, question: FigureQuestion): Result<FigureTable, Issue> {
  const workspace = readWorkspaceData(reader);
  const settled = settleQuestion(workspace, question);
  if (!settled.ok) return settled;
  const settings = reader.readSettings();
  const rule = disclosurePresets[settings.disclosure];
  const { indicators, breakdown } = settled.value;
  const drafts = draftAll(settled.value, question, settings.psu, rule);
  return success({
    question,
    indicators: indicators.map(({ indicator }) => indicator),
    areas: [
      ...new Map(
        indicators.flatMap(({ areas }) => areas.map((area) => [area.level + area.code, area])),
      ).values(),
    ],
    surroundings: listSurroundings(workspace, question),
    waves: [...new Set(drafts.map(({ key }) => key.wave))].sort((a, b) => a - b),
    breakdown,
    figures: drafts.map((draft) => passDraft(draft, question, settings.psu, rule)),
    sources: listSources(drafts),
    disclosureRule: disclosureRuleText(rule),
    disclosure: rule,
  });
}

/** Names of the areas that were asked within: a title speaks of "scholen in Lindewaard". */
function listSurroundings({ directory }: WorkspaceData, question: FigureQuestion): Area[] {
  const codes = new Set(question.areas.flatMap(({ within }) => (within === undefined ? [] : [within])));
  return [...codes].map((code) => directory.find(directory.levelOf(code) ?? 'region', code));
}

/**
 * Where a figure that will be shown rests on one school, schools cannot be the sampling unit; then the
 * whole question is answered with respondents, so that its figures can be compared (METHODS.md §1).
 * Hidden figures do not count: they would show through in the standard errors of the others.
 */
function draftAll(
  { indicators, breakdown }: SettledQuestion,
  question: FigureQuestion,
  usual: Psu,
  rule: DisclosureRule,
): Draft[] {
  const draft = (psu: Psu) => indicators.flatMap((indicator) => draftFigures(indicator, breakdown, psu));
  const asksSchools = question.areas.some(({ level }) => level === 'school');
  if ((question.psu ?? usual) === 'respondent' || asksSchools) return draft('respondent');
  const bySchool = draft('school');
  return bySchool.some((figure) => restsOnOneSchool(figure, rule)) ? draft('respondent') : bySchool;
}

function restsOnOneSchool({ basis }: Draft, rule: DisclosureRule): boolean {
  if (basis.kind !== 'counted' || basis.psu !== 'school' || primaryRule(basis.disclosure, rule) !== null)
    return false;
  return degreesOfFreedom(basis.tally) < 1;
}

function passDraft(draft: Draft, question: FigureQuestion, usual: Psu, rule: DisclosureRule): Figure {
  const { key, version, basis } = draft;
  const { value, marks } = passBasis(draft, rule);
  const wantedSchools = (question.psu ?? usual) === 'school';
  // A file without schools is answered with respondents as a matter of course, unless schools were asked for.
  const fellBack =
    basis.kind === 'counted' &&
    basis.psu === 'respondent' &&
    wantedSchools &&
    (basis.hasSchools || question.psu === 'school');
  return { key, version, value, marks: [...draft.marks, ...(fellBack ? ['psu-respondent'] : []), ...marks] };
}

function passBasis({ basis }: Draft, rule: DisclosureRule): GatedFigure {
  switch (basis.kind) {
    case 'counted':
      return passGate(sealTally(basis), rule);
    case 'published':
      return passPublished(basis.cell);
    case 'absent':
      return { value: { status: 'unavailable', reason: basis.reason }, marks: [] };
  }
}

/** Each wave of each delivery that was used, in order of wave. */
function listSources(drafts: readonly Draft[]): FigureSource[] {
  const sources = new Map<number, FigureSource>();
  for (const { source, basis } of drafts) {
    if (source === null || basis.kind === 'absent' || sources.has(source.data.dataset.datasetId)) continue;
    const { datasetId, wave, kind, title, fileName, importedAt, weightColumn, fictitious, population } =
      source.data.dataset;
    const psu = basis.kind === 'counted' ? basis.psu : null;
    sources.set(datasetId, {
      wave,
      kind,
      title,
      fileName,
      importedAt,
      weightColumn,
      fictitious,
      psu,
      population,
    });
  }
  return [...sources.values()].sort((a, b) => a.wave - b.wave);
}
