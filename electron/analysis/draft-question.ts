import { groupBy } from '../../shared/base/group-by.ts';
import { hiddenReason } from '../../shared/disclosure/hidden-reason.ts';
import { primaryRule } from '../../shared/disclosure/primary-rule.ts';
import type { Level } from '../../shared/model/area.ts';
import type { FigureQuestion, MarkKey, Psu } from '../../shared/model/figure.ts';
import type { Direction } from '../../shared/model/indicator.ts';
import { degreesOfFreedom } from '../../shared/statistics/weighted-proportion.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import { draftComparisons, type ComparisonDraft, type ComparisonDraftBasis } from './draft-comparisons.ts';
import { draftFigures, type Draft } from './draft-figures.ts';
import type { SettledIndicator, SettledQuestion } from './settle-question.ts';
import type { WorkspaceData } from './workspace-data.ts';

/** A figure before the gate, and its comparison when the question asks to compare. */
export interface Drafted {
  readonly draft: Draft;
  readonly comparison: ComparisonDraft | null;
  readonly direction: Direction;
}

interface AskedOf {
  readonly workspace: WorkspaceData;
  readonly question: FigureQuestion;
  /** The sampling unit of the workspace. */
  readonly usual: Psu;
  readonly policy: DisclosurePolicy;
}

/**
 * All figures of a question. Schools, and the larger areas that are asked with them, are two questions as for the
 * sampling unit: a municipality has one interval, with its schools beside it or without (docs/decisions/0051).
 */
export function draftQuestion(asked: AskedOf, settled: SettledQuestion): readonly Drafted[] {
  const { indicators } = settled;
  const schools = draftAlike(asked, areasOnly(settled, isSchool), 'respondent');
  const larger = draftAlike(
    asked,
    areasOnly(settled, (level) => !isSchool(level)),
    asked.question.psu ?? asked.usual,
  );
  if (schools.length === 0 || larger.length === 0) return [...schools, ...larger];
  // In the order in which the areas are asked.
  const byArea = groupBy([...schools, ...larger], ({ draft: { key } }) =>
    [key.indicator, key.category ?? '', key.level, key.areaCode].join('|'),
  );
  return indicators.flatMap(({ indicator, asked: part, areas }) => {
    const category = part?.kind === 'category' ? part.code : '';
    return areas.flatMap(
      ({ level, code }) => byArea.get([indicator.code, category, level, code].join('|')) ?? [],
    );
  });
}

function isSchool(level: Level): boolean {
  return level === 'school';
}

function areasOnly(settled: SettledQuestion, isIn: (level: Level) => boolean): SettledQuestion {
  return {
    ...settled,
    indicators: settled.indicators.map((each): SettledIndicator => ({
      ...each,
      areas: each.areas.filter(({ level }) => isIn(level)),
    })),
  };
}

/**
 * Where a figure that will be shown rests on one school, schools cannot be the sampling unit; then the
 * whole question is answered with respondents, so that its figures can be compared (METHODS.md §1). So it
 * is when one side of a comparison is a single school.
 * Hidden figures do not count: they would show through in the standard errors of the others.
 */
function draftAlike(asked: AskedOf, settled: SettledQuestion, wanted: Psu): readonly Drafted[] {
  if (settled.indicators.every(({ areas }) => areas.length === 0)) return [];
  if (wanted === 'respondent') return draftWith(asked, settled, wanted);
  const bySchool = draftWith(asked, settled, 'school');
  const needsRespondents = bySchool.some(
    ({ draft, comparison }) =>
      restsOnOneSchool(draft) || (comparison !== null && comparesOneSchool(draft, comparison.basis)),
  );
  return needsRespondents ? carriedAs(bySchool, draftWith(asked, settled, 'respondent')) : bySchool;
}

function draftWith(
  { workspace, question: { compare }, policy }: AskedOf,
  { indicators, breakdown }: SettledQuestion,
  psu: Psu,
): Drafted[] {
  return indicators.flatMap((settled) => {
    const drafts = draftFigures(settled, breakdown, psu, policy);
    const compared = drafts.filter(({ key }) => isCompared(key, compare));
    const comparisons =
      compare === undefined
        ? []
        : draftComparisons({
            kind: compare.with,
            group: compare.group,
            of: compare.of,
            workspace,
            settled,
            breakdown,
            psu,
            policy,
            drafts: compared,
          });
    const comparisonOf = new Map(compared.map((draft, i) => [draft, comparisons[i]]));
    // More of one answer is neither good nor bad news by itself.
    const direction = settled.asked?.kind === 'category' ? 'neutral' : settled.indicator.direction;
    return drafts.map((draft) => ({ draft, comparison: comparisonOf.get(draft) ?? null, direction }));
  });
}

/** By pupils, few schools are still few: the same figures in the same order. */
function carriedAs(bySchool: readonly Drafted[], byPupil: readonly Drafted[]): Drafted[] {
  return byPupil.map((drafted, place): Drafted => {
    const { draft } = drafted;
    const known = bySchool[place]?.draft.basis;
    if (!('few' in draft.basis) || known === undefined || !('few' in known) || known.few === null)
      return drafted;
    const few = { ...known.few, unit: 'question' } as const;
    return { ...drafted, draft: { ...draft, basis: { ...draft.basis, few } } };
  });
}

/** Part of the family of tests, and not only there to be drawn beside it. */
function isCompared({ level, areaCode, group }: MarkKey, compare: FigureQuestion['compare']): boolean {
  if (compare === undefined) return false;
  if (compare.groupsOnly === true && group === null) return false;
  return (compare.levels?.includes(level) ?? true) && (compare.areas?.includes(areaCode) ?? true);
}

function restsOnOneSchool(draft: Draft): boolean {
  const { basis } = draft;
  if (!('tally' in basis) || basis.psu !== 'school' || !mayShow(draft)) return false;
  return degreesOfFreedom(basis.tally) < 1;
}

function comparesOneSchool(draft: Draft, basis: ComparisonDraftBasis): boolean {
  if (basis.kind === 'absent' || !mayShow(draft) || !mayShow(basis.other)) return false;
  if (basis.kind !== 'pair') return restsOnOneSchool(basis.other);
  const { rest, restDf } = basis.pair;
  const { other } = basis;
  if (!('tally' in other.basis) || other.basis.psu !== 'school' || rest.n === 0) return false;
  return restDf < 1 && primaryRule({ ...other.basis.disclosure, ...rest }, other.limits.rule) === null;
}

function mayShow({ basis, limits }: Draft): boolean {
  switch (basis.kind) {
    case 'counted':
    case 'averaged':
      return hiddenReason(basis.disclosure, limits.rule) === null;
    case 'published':
      return basis.cell.percent !== null;
    case 'absent':
      return false;
  }
}
