import { failure, success, type Result } from '../../shared/base/result.ts';
import { breakdownNames } from '../../shared/catalogue/background-variables.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import { combinationName, mostCombined, namesIn, shownCombinations } from '../../shared/model/combination.ts';
import type { Breakdown } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { findBreakdownName, listBreakdowns, readBreakdown } from './breakdowns.ts';
import { combineBreakdowns, readCombination } from './combined-groups.ts';
import type { WaveData } from './wave-data.ts';

/**
 * The breakdown a user means, by one or by two at once ("gender,class", "KLAS × GENDER"). Two breakdowns make one
 * combination, whichever is named first: two orders would be two sets of the same figures to protect.
 */
export function settleBreakdown(waves: readonly WaveData[], asked: string): Result<string, Issue> {
  const whole = findBreakdownName(waves, asked);
  if (whole !== null) return success(whole);
  const words = asked.split(/[,×]/).flatMap((word) => word.trim() || []);
  const names = words.map((word) => findBreakdownName(waves, word));
  const unknown = words.find((_, place) => names[place] === null);
  const known = inUsualOrder([...new Set(names.filter((name) => name !== null))]);
  if (unknown !== undefined || known.length < 2) {
    const there = listBreakdowns(waves).map(({ name }) => name);
    return refuse('not-found', analysisTexts.unknownBreakdown(unknown ?? asked, there));
  }
  if (known.length > 2) return refuse('input-invalid', analysisTexts.combined.onlyTwo);
  if (!shownCombinations.includes(combinationName(known)))
    return refuse('input-invalid', analysisTexts.combined.notSafe);
  const combination = readCombination(waves, known);
  if (combination === null || combination.groups.length === 0) {
    return refuse('not-found', analysisTexts.combined.neverTogether(known));
  }
  const { name, label, groups } = combination;
  return groups.length > mostCombined
    ? refuse('input-invalid', analysisTexts.combined.tooMany(label, groups.length))
    : success(name);
}

/** The groups of a breakdown that was settled, by one or by two at once. */
export function readSettled(waves: readonly WaveData[], name: string): Breakdown | null {
  return readBreakdown(waves, name) ?? readCombination(waves, namesIn(name));
}

/** What a user is offered: the combinations that are shown, of few enough groups, where a wave has both breakdowns. */
export function listCombinations(breakdowns: readonly Breakdown[]): Breakdown[] {
  // Of two columns of one name the first: "gender en gender" is nothing to ask.
  const firsts = breakdowns.filter(
    ({ label }, place) => breakdowns.findIndex((each) => each.label === label) === place,
  );
  const names = inUsualOrder(firsts.map(({ name }) => name));
  const inOrder = names.flatMap((name) => firsts.find((each) => each.name === name) ?? []);
  return inOrder
    .flatMap((outer, place) => inOrder.slice(place + 1).map((inner) => combineBreakdowns([outer, inner])))
    .filter(
      ({ name, groups, waves }) =>
        shownCombinations.includes(name) && groups.length <= mostCombined && waves.length > 0,
    );
}

/** Gender, class, education, age, and then the others by name: the same for whoever asks. */
export function inUsualOrder(names: readonly string[]): string[] {
  const placeOf = (name: string): number => {
    const place = breakdownNames.findIndex((known) => known === name);
    return place < 0 ? breakdownNames.length : place;
  };
  return [...names].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : Number(a > b)));
}

function refuse(
  kind: 'not-found' | 'input-invalid',
  text: { readonly title: string; readonly next: string },
): { readonly ok: false; readonly issue: Issue } {
  return failure<Issue>({ kind, ...text });
}
