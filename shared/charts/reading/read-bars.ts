import { listenerTexts } from '../../language/nl/reading.ts';
import { groupPlace } from '../../language/nl/verdicts.ts';
import { capital } from '../../language/nl/charts.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { MarkPair } from '../../model/difference.ts';
import type { BarsSpec } from '../spec.ts';
import { askedDifference } from './asked-difference.ts';
import type { Reading } from './reading-spec.ts';

/** Of two groups of an area: which has it more often, and whether either differs from the same group elsewhere. */
export function readBars(spec: BarsSpec, answer: ChartAnswer): readonly Reading[] {
  return [...whoMore(spec, answer), ...elsewhere(spec)];
}

/** The two groups, where there are no more and both are shown. */
export function groupPair(spec: Pick<BarsSpec, 'series' | 'groups'>): MarkPair | null {
  const groups = twoGroups(spec);
  return groups && { from: groups[0].mark, to: groups[1].mark };
}

function whoMore(spec: BarsSpec, answer: ChartAnswer): readonly Reading[] {
  // Of a mean nobody has more: the groups have it higher or lower, which the chart says itself.
  if (spec.axis.measure === 'mean') return [];
  const groups = twoGroups(spec);
  const found = groups && askedDifference({ from: groups[0].mark, to: groups[1].mark }, answer);
  if (!groups || found === null) return [];
  const [most, least] = [...groups].sort((a, b) => b.percent - a.percent);
  if (!most || !least) return [];
  const told = found === 'chance' ? listenerTexts.groupsAlike : listenerTexts.groupsDiffer;
  return [{ question: 'whoMore', answer: told(most, least) }];
}

function elsewhere({ comparison, series }: BarsSpec): readonly Reading[] {
  if (comparison === null || series.length < 2) return [];
  const answer = comparison.outcome.map((sentence) => `${capital(sentence)}.`).join(' ');
  return [{ question: 'elsewhere', answer }];
}

function twoGroups({ series, groups }: Pick<BarsSpec, 'series' | 'groups'>) {
  const own = series.find(({ role }) => role === 'own')?.bars ?? [];
  const [first, second] = own.flatMap(({ mark, value }, index) =>
    value.status === 'shown' && mark.group !== null
      ? [{ mark, percent: value.percent, place: groupPlace([groups[index] ?? '']) }]
      : [],
  );
  return own.length === 2 && first && second ? ([first, second] as const) : null;
}
