import { success, type Result } from '../../shared/base/result.ts';
import { passDerived } from '../../shared/disclosure/derived-estimate.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import { significanceLevel } from '../../shared/model/judge-difference.ts';
import { movementOf } from '../../shared/model/movement-of.ts';
import type { ShownTrend, Trend, TrendQuestion, TrendTable } from '../../shared/model/trend.ts';
import { adjustPValues } from '../../shared/statistics/adjust-p-values.ts';
import { answerWithDrafts, type DraftedAnswer } from './answer-question.ts';
import type { AnalysisReader } from './reader.ts';
import { ruleFor } from './rule-for.ts';
import { sealTrend, type DraftedFigure, type TrendNumbers } from './seal-trend.ts';

/**
 * How each figure changes over the waves (METHODS.md §4). A trend rests on shown figures only: a hidden wave
 * is left out, and named; so is everything before the question was last changed.
 */
export function answerTrends(reader: AnalysisReader, question: TrendQuestion): Result<TrendTable, Issue> {
  const { correction: asked, ...figures } = question;
  const answered = answerWithDrafts(reader, figures);
  if (!answered.ok) return answered;
  const { table } = answered.value;
  const indicators = new Map(table.indicators.map((indicator) => [indicator.code, indicator]));
  const passed = listSeries(answered.value).map((series) => passSeries(series, indicators));
  const settings = reader.readSettings();
  const correction = asked ?? settings.correction;
  const { trends, family } = judgeTrends(passed, correction, indicators);
  const {
    indicators: all,
    areas,
    surroundings,
    waves,
    breakdown,
    sources,
    disclosureRule,
    disclosure,
  } = table;
  return success({
    question,
    indicators: all,
    areas,
    surroundings,
    waves,
    breakdown,
    sources,
    disclosureRule,
    disclosure,
    trends,
    correction,
    rule: ruleFor(question.measure, settings.differenceRule),
    family,
  });
}

/** The figures of one indicator, area and group, in order of wave. */
function listSeries({ table, drafts }: DraftedAnswer): DraftedFigure[][] {
  const series = new Map<string, DraftedFigure[]>();
  drafts.forEach((draft, place) => {
    const figure = table.figures[place];
    if (figure === undefined) throw new Error('A draft without its figure');
    const { indicator, level, areaCode, group } = draft.key;
    const key = [indicator, level, areaCode, group ?? ''].join('|');
    const known = series.get(key);
    if (known === undefined) series.set(key, [{ draft, value: figure.value }]);
    else known.push({ draft, value: figure.value });
  });
  return [...series.values()];
}

/** Through the gate, and not yet corrected for the number of tests. */
interface PassedTrend extends Pick<Trend, 'key' | 'hiddenWaves' | 'brokenAt'> {
  readonly value: Exclude<Trend['value'], ShownTrend> | (Pick<ShownTrend, 'status'> & TrendNumbers);
}

function passSeries(
  series: readonly DraftedFigure[],
  indicators: ReadonlyMap<string, Indicator>,
): PassedTrend {
  const [first] = series;
  if (first === undefined) throw new Error('A trend of nothing');
  const { indicator, level, areaCode, groupVariable, group, measure } = first.draft.key;
  const present = series.filter(({ value }) => value.status !== 'unavailable');
  const version = present.at(-1)?.draft.version;
  const broken = present.findLastIndex(({ draft }) => draft.version !== version);
  const since = present.slice(broken + 1);
  const visible = since.filter(({ value }) => value.status === 'shown');
  const hidden = since.filter(({ value }) => value.status === 'hidden');
  const reason = indicators.get(indicator)?.versions.find((each) => each.version === version)?.breakReason;
  const from = since[0]?.draft.key.wave;
  return {
    key: {
      ...{ indicator, level, areaCode, groupVariable, group },
      ...(measure === undefined ? {} : { measure }),
    },
    hiddenWaves: hidden.map(({ draft }) => draft.key.wave),
    brokenAt: broken === -1 || from === undefined ? null : { wave: from, reason: reason ?? null },
    value: visible.length < 2 ? tooFew(first, since, broken !== -1) : pass(visible),
  };
}

function pass(visible: readonly DraftedFigure[]): PassedTrend['value'] {
  const [first] = visible;
  if (first === undefined) throw new Error('A trend of nothing');
  const gated = passDerived(sealTrend(visible), first.draft.limits.rule);
  if (gated.status !== 'shown') return gated;
  const { status, numbers } = gated;
  return { status, ...numbers };
}

function tooFew(
  { value }: DraftedFigure,
  since: readonly DraftedFigure[],
  broken: boolean,
): PassedTrend['value'] {
  const hidden = since.findLast((each) => each.value.status === 'hidden')?.value;
  if (hidden?.status === 'hidden' && since.length > 1) return hidden;
  if (since.length > 0) return { status: 'unavailable', reason: broken ? 'definition-changed' : 'one-wave' };
  return { status: 'unavailable', reason: value.status === 'unavailable' ? value.reason : 'no-data' };
}

/** What is hidden counts in no family of tests: it would show through in the corrected p of the others. */
function judgeTrends(
  passed: readonly PassedTrend[],
  correction: TrendTable['correction'],
  indicators: ReadonlyMap<string, Indicator>,
): Pick<TrendTable, 'trends' | 'family'> {
  const pValues = passed.flatMap(({ value }) =>
    value.status === 'shown' && value.p !== null ? [value.p] : [],
  );
  const adjusted = adjustPValues(pValues, correction);
  let next = 0;
  const trends = passed.map(({ value, ...rest }): Trend => {
    if (value.status !== 'shown') return { ...rest, value };
    const pAdjusted = value.p === null ? null : (adjusted[next++] ?? null);
    const significant = pAdjusted === null ? value.apart : pAdjusted < significanceLevel;
    const direction = indicators.get(rest.key.indicator)?.direction ?? 'neutral';
    const movement = significant === null ? null : movementOf(value.perYear, significant, direction);
    return { ...rest, value: { ...value, pAdjusted, movement } };
  });
  return { trends, family: pValues.length };
}
