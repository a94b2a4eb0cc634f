import { success, type Result } from '../../shared/base/result.ts';
import { passDerived } from '../../shared/disclosure/derived-estimate.ts';
import { hasPlace, orderOf } from '../../shared/catalogue/ordered-groups.ts';
import type { Breakdown, Psu } from '../../shared/model/figure.ts';
import type { Gap, GapQuestion, GapTable, ShownGap } from '../../shared/model/gap.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { adjustPValues } from '../../shared/statistics/adjust-p-values.ts';
import { answerWithDrafts, type DraftedAnswer } from './answer-question.ts';
import { countGroups, type LevelGroups } from './count-groups.ts';
import type { Draft } from './draft-figures.ts';
import { cautiousSums } from './few-schools.ts';
import type { AnalysisReader } from './reader.ts';
import { sealGap, type GapNumbers, type GapSums, type GroupFigure } from './seal-gap.ts';

/**
 * How far the groups of a breakdown lie apart, per area and wave: the largest and the smallest, and over
 * groups with an order the slope. Only shown groups count; how many are hidden is said.
 */
export function answerGaps(reader: AnalysisReader, question: GapQuestion): Result<GapTable, Issue> {
  const { correction: asked, ...figures } = question;
  const answered = answerWithDrafts(reader, figures);
  if (!answered.ok) return answered;
  const { table } = answered.value;
  const { breakdown } = table;
  // Settled with the question: a breakdown nobody knows was refused there.
  if (breakdown === null) throw new Error(`No breakdown by ${question.by}`);
  const passed = passGaps(answered.value, breakdown);
  const correction = asked ?? reader.readSettings().correction;
  const { indicators, areas, surroundings, waves, sources, disclosureRule, disclosure } = table;
  return success({
    question,
    indicators,
    areas,
    surroundings,
    waves,
    breakdown,
    order: orderOf(breakdown.name),
    sources,
    disclosureRule,
    disclosure,
    correction,
    ...correctGaps(passed, correction),
  });
}

/** Through the gate, and not yet corrected for the number of tests. */
interface PassedGap extends Pick<Gap, 'key' | 'hiddenGroups'> {
  readonly value: Exclude<Gap['value'], ShownGap> | (Pick<ShownGap, 'status'> & GapNumbers);
}

function passGaps({ table, drafts }: DraftedAnswer, breakdown: Breakdown): PassedGap[] {
  const counted = new Map<string, LevelGroups | null>();
  const groupsBy = ({ source, key: { indicator, level } }: Draft, psu: Psu): LevelGroups | null => {
    if (source?.kind !== 'microdata') return null;
    const key = [source.data.dataset.datasetId, indicator, level, psu].join('|');
    const known = counted.get(key);
    const groups = known === undefined ? countGroups(source, level, breakdown, psu) : known;
    counted.set(key, groups);
    return groups;
  };
  const sumsOf = (total: Draft): GapSums | null => {
    const { basis, key } = total;
    const groups = 'tally' in basis ? groupsBy(total, basis.psu) : null;
    if (!('tally' in basis) || groups === null) return null;
    const { unit } = groups;
    return {
      unit,
      sumsOf(codes, make) {
        const sums = groups.sumsOf(key.areaCode, codes);
        if (sums === null || basis.psu === 'respondent') return sums;
        const byPupil = () => groupsBy(total, 'respondent')?.sumsOf(key.areaCode, codes);
        return cautiousSums(sums, byPupil, make);
      },
    };
  };
  const order = orderOf(breakdown.name);
  const gaps: PassedGap[] = [];
  // A total is followed by its groups.
  const width = breakdown.groups.length + 1;
  for (let at = 0; at < drafts.length; at += width) {
    const total = drafts[at];
    if (total === undefined) continue;
    const { indicator, level, areaCode, wave, measure } = total.key;
    const figures = table.figures.slice(at + 1, at + width).map(({ key: { group }, value }): GroupFigure => {
      if (group === null) throw new Error('A total among the groups');
      return { group, value, hasPlace: hasPlace(order, group) };
    });
    const value = passGap(figures, total, sumsOf(total));
    const hiddenGroups = figures.filter((figure) => figure.value.status === 'hidden').length;
    const key = { indicator, level, areaCode, wave, ...(measure === undefined ? {} : { measure }) };
    gaps.push({ key, hiddenGroups, value });
  }
  return gaps;
}

function passGap(
  figures: readonly GroupFigure[],
  { limits, basis }: Draft,
  sumsOf: GapSums | null,
): PassedGap['value'] {
  const shown = figures.filter(({ value }) => value.status === 'shown');
  const hidden = figures.find(({ value }) => value.status === 'hidden')?.value;
  if (shown.length < 2 || sumsOf === null) {
    if (hidden?.status === 'hidden') return hidden;
    if (shown.length === 1) return { status: 'unavailable', reason: 'one-group' };
    const reason = basis.kind === 'absent' ? basis.reason : 'not-asked';
    return { status: 'unavailable', reason };
  }
  const gated = passDerived(sealGap(shown, sumsOf), limits.rule);
  if (gated.status !== 'shown') return gated;
  const { status, numbers } = gated;
  return { status, ...numbers };
}

/** What is hidden counts in no family of tests: it would show through in the corrected p of the others. */
function correctGaps(
  passed: readonly PassedGap[],
  correction: GapTable['correction'],
): Pick<GapTable, 'gaps' | 'family' | 'slopeFamily'> {
  const shown = passed.flatMap(({ value }) => (value.status === 'shown' ? [value] : []));
  const gapValues = shown.flatMap(({ p }) => (p === null ? [] : [p]));
  const slopeValues = shown.flatMap(({ slope }) => (slope === null || slope.p === null ? [] : [slope.p]));
  const adjustedGaps = adjustPValues(gapValues, correction);
  const adjustedSlopes = adjustPValues(slopeValues, correction);
  let nextGap = 0;
  let nextSlope = 0;
  const gaps = passed.map(({ value, ...rest }): Gap => {
    if (value.status !== 'shown') return { ...rest, value };
    const { p, slope } = value;
    const pAdjusted = p === null ? null : (adjustedGaps[nextGap++] ?? null);
    if (slope === null) return { ...rest, value: { ...value, pAdjusted, slope } };
    const slopeAdjusted = slope.p === null ? null : (adjustedSlopes[nextSlope++] ?? null);
    return { ...rest, value: { ...value, pAdjusted, slope: { ...slope, pAdjusted: slopeAdjusted } } };
  });
  return { gaps, family: gapValues.length, slopeFamily: slopeValues.length };
}
