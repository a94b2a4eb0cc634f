import type { Count, FooterPart, SourcePart } from '../charts/footer/footer-part.ts';
import { joinRules } from '../charts/footer/join-footers.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { meaningSlideTexts as texts } from '../language/nl/meaning-slide.ts';
import { isOnScale, type DifferenceRow } from './difference-rows.ts';

/**
 * What differences of several charts account for on one slide: their source, how many people, what the streak is and
 * what counts. Each chart corrects for its own comparisons: where their rules differ, the speaker notes have them.
 */
export function meaningFooter(
  specs: readonly ChartSpec[],
  rows: readonly DifferenceRow[],
): readonly FooterPart[] {
  const counts = rows.flatMap(({ n }) => (n === null ? [] : [n]));
  return [
    ...widestSource(specs).map((source) => ({
      ...source,
      n: counts.length === 0 ? null : [rangeOf(counts)],
    })),
    ...(rows.some(isOnScale) ? [{ kind: 'interval', text: texts.interval(), units: [] } as const] : []),
    ...ruleOf(specs),
  ];
}

/** What counts as a difference, as each chart says it. */
function ruleOf(specs: readonly ChartSpec[]): readonly FooterPart[] {
  const told = specs.flatMap(({ comparison }) => comparison?.rule ?? []);
  const tests = joinRules(told.flatMap((part) => (part.kind === 'rule' ? part.tests : [])));
  const limits = told.filter(({ kind }) => kind === 'limits');
  const rules = [...tests, ...limits.slice(0, 1)];
  return rules.length > 1 ? [{ kind: 'said', text: texts.rulesElsewhere }] : rules;
}

/** "Bron: Gezondheidsmonitor Jeugd 2019, 2021 en 2025" covers one of 2025: the source of the most waves. */
function widestSource(specs: readonly ChartSpec[]): readonly SourcePart[] {
  const sources = specs.flatMap(({ footer }) => footer.filter((part) => part.kind === 'source'));
  const wavesOf = ({ titles }: SourcePart) => titles.reduce((sum, { waves }) => sum + waves.length, 0);
  return [...sources].sort((one, other) => wavesOf(other) - wavesOf(one)).slice(0, 1);
}

function rangeOf(counts: readonly number[]): Count {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return { least, most, ...(least === most ? {} : { each: texts.figure }) };
}
