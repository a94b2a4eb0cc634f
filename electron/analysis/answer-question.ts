import { groupBy } from '../../shared/base/group-by.ts';
import { success, type Result } from '../../shared/base/result.ts';
import { passGate, passPublished, type GatedFigure } from '../../shared/disclosure/gate.ts';
import { disclosureRuleText } from '../../shared/language/nl/disclosure.ts';
import type { Area } from '../../shared/model/area.ts';
import {
  markId,
  type Figure,
  type FigureQuestion,
  type FigureSource,
  type FigureTable,
  type Psu,
} from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { WorkspaceSettings } from '../../shared/model/workspace.ts';
import { compareFigures } from './compare-figures.ts';
import { readDisclosurePolicy, type DisclosurePolicy } from './disclosure-policy.ts';
import type { Draft } from './draft-figures.ts';
import { draftQuestion, type Drafted } from './draft-question.ts';
import { listPeople } from './list-people.ts';
import type { AnalysisReader } from './reader.ts';
import { ruleFor } from './rule-for.ts';
import { sealMean } from './seal-mean.ts';
import { sealTally } from './seal-tally.ts';
import { settleQuestion, type SettledQuestion } from './settle-question.ts';
import { standardiseTable } from './standardise-table.ts';
import { listWavesNotAsked } from './waves-not-asked.ts';
import { readWorkspaceData, type WorkspaceData } from './workspace-data.ts';

/** Gathers, counts, and lets through the gate: every number in the answer has passed it. */
export function answerQuestion(reader: AnalysisReader, question: FigureQuestion): Result<FigureTable, Issue> {
  const answered = answerWithDrafts(reader, question);
  return answered.ok ? standardiseTable(reader, answered.value) : answered;
}

/** With the draft of every figure, in their order: for what is worked out from several. They never leave this room. */
export interface DraftedAnswer {
  readonly table: FigureTable;
  readonly drafts: readonly Draft[];
}

export function answerWithDrafts(
  reader: AnalysisReader,
  question: FigureQuestion,
): Result<DraftedAnswer, Issue> {
  const workspace = readWorkspaceData(reader);
  const settled = settleQuestion(workspace, question);
  if (!settled.ok) return settled;
  const settings = reader.readSettings();
  const policy = readDisclosurePolicy(reader);
  const { indicators, breakdown } = settled.value;
  const inTurn = draftQuestion({ workspace, question, usual: settings.psu, policy }, settled.value);
  const drafted = question.measure === 'distribution' ? answersTogether(inTurn) : inTurn;
  const drafts = drafted.map(({ draft }) => draft);
  const table: FigureTable = {
    question,
    indicators: [...new Set(indicators.map(({ indicator }) => indicator))],
    areas: [
      ...new Map(
        indicators.flatMap(({ areas }) => areas.map((area) => [area.level + area.code, area])),
      ).values(),
    ],
    surroundings: listSurroundings(workspace, question),
    waves: [...new Set(drafts.map(({ key }) => key.wave))].sort((a, b) => a - b),
    breakdown,
    ...passAll(drafted, question, settings),
    sources: listSources(drafted.flatMap(draftsUsed)),
    ...tellRule(policy, indicators),
  };
  const people = listPeople(reader, workspace, table.figures, drafts);
  const notAsked = listWavesNotAsked(workspace, question, table.indicators);
  return success({
    table: {
      ...table,
      ...(people.length > 0 ? { people } : {}),
      ...(notAsked.length > 0 ? { notAsked } : {}),
    },
    drafts,
  });
}

/** The rule in force in words and numbers: the stricter one where all that is asked is sensitive. */
function tellRule(
  policy: DisclosurePolicy,
  indicators: SettledQuestion['indicators'],
): Pick<FigureTable, 'disclosureRule' | 'disclosure'> {
  const rules = indicators.map(({ indicator }) => policy.limitsOf(indicator.code).rule);
  const sensitive = rules.find(({ cell }) => cell > policy.rule.cell);
  const usual = rules.some(({ cell }) => cell === policy.rule.cell)
    ? policy.rule
    : (sensitive ?? policy.rule);
  const disclosure = {
    ...usual,
    ...(policy.hideUnreliable ? { hideUnreliable: true as const } : {}),
    ...(sensitive !== undefined && sensitive.cell > usual.cell ? { sensitiveCell: sensitive.cell } : {}),
  };
  return { disclosureRule: disclosureRuleText(disclosure), disclosure };
}

/** Names of the areas that were asked within: a title speaks of "scholen in Lindewaard". */
function listSurroundings({ directory }: WorkspaceData, question: FigureQuestion): Area[] {
  const codes = new Set(question.areas.flatMap(({ within }) => (within === undefined ? [] : [within])));
  return [...codes].map((code) => directory.find(directory.levelOf(code) ?? 'region', code));
}

/** The answers of one distribution after each other, though they are drafted one by one. */
function answersTogether(drafted: readonly Drafted[]): Drafted[] {
  const figures = groupBy(drafted, ({ draft: { key } }) => markId({ ...key, category: undefined }));
  return [...figures.values()].flat();
}

/** Through the gate: the figures, then what they are compared with. */
function passAll(
  drafted: readonly Drafted[],
  question: FigureQuestion,
  settings: WorkspaceSettings,
): Pick<FigureTable, 'figures' | 'comparing'> {
  const passed = drafted.map(({ draft, comparison, direction }) => {
    return { draft, comparison, direction, figure: passDraft(draft, question, settings.psu) };
  });
  if (question.compare === undefined) return { figures: passed.map(({ figure }) => figure) };
  const { correction = settings.correction, rule = settings.differenceRule } = question.compare;
  const request = {
    with: question.compare.with,
    ...(question.compare.of === undefined ? {} : { of: question.compare.of }),
    correction,
    rule: ruleFor(question.measure, rule),
  };
  return compareFigures(passed, request, (draft) => passBasis(draft).value);
}

function passDraft(draft: Draft, question: FigureQuestion, usual: Psu): Figure {
  const { key, version, basis } = draft;
  const { value, marks } = passBasis(draft);
  const wantedSchools = (question.psu ?? usual) === 'school';
  // A file without schools is answered with respondents as a matter of course, unless schools were asked for.
  const fellBack =
    'tally' in basis &&
    basis.psu === 'respondent' &&
    wantedSchools &&
    (basis.hasSchools || question.psu === 'school');
  const ofDesign = fellBack ? [...draft.marks, 'psu-respondent'] : draft.marks;
  return { key, version, value, marks: marks.length === 0 ? ofDesign : [...ofDesign, ...marks] };
}

function passBasis({ basis, limits }: Draft): GatedFigure {
  switch (basis.kind) {
    case 'counted':
      return passGate(sealTally(basis), limits);
    case 'averaged':
      return passGate(sealMean(basis), limits);
    case 'published':
      return passPublished(basis.cell);
    case 'absent':
      return { value: { status: 'unavailable', reason: basis.reason }, marks: [] };
  }
}

/** A figure and, when it is compared, the other side. */
function draftsUsed({ draft, comparison }: Drafted): Draft[] {
  return comparison === null || comparison.basis.kind === 'absent'
    ? [draft]
    : [draft, comparison.basis.other];
}

/** Each wave of each delivery that was used, in order of wave. */
function listSources(drafts: readonly Draft[]): FigureSource[] {
  const sources = new Map<number, FigureSource>();
  for (const { source, basis } of drafts) {
    if (source === null || basis.kind === 'absent') continue;
    const psu = 'tally' in basis ? basis.psu : null;
    const known = sources.get(source.data.dataset.datasetId);
    // Of schools and larger areas together that of the larger ones (docs/decisions/0051).
    if (known !== undefined && (known.psu === 'school' || psu !== 'school')) continue;
    const {
      datasetId,
      wave,
      kind,
      title,
      fileName,
      importedAt,
      weightColumn,
      levelWeights,
      fictitious,
      population,
    } = source.data.dataset;
    sources.set(datasetId, {
      wave,
      kind,
      title,
      fileName,
      importedAt,
      weightColumn,
      ...(Object.keys(levelWeights).length > 0 ? { levelWeights } : {}),
      fictitious,
      psu,
      population,
    });
  }
  return [...sources.values()].sort((a, b) => a.wave - b.wave);
}
