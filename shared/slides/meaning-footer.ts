import { writeWhole } from '../base/dutch-numbers.ts';
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
): readonly string[] {
  const counts = rows.flatMap(({ n }) => (n === null ? [] : [n]));
  const [source = '', ...weighting] = widestSource(specs);
  const people = counts.length === 0 ? [] : [rangeOf(counts)];
  const [rule = '', ...others] = rulesOf(specs);
  return [
    ...(source === '' ? [] : [`${[source, ...people, ...weighting].join(' · ')}.`]),
    ...(rows.some(isOnScale) ? [texts.interval()] : []),
    others.length === 0 ? `${rule}.` : texts.rulesElsewhere,
  ];
}

/** What counts as a difference, as each chart says it; each once. */
function rulesOf(specs: readonly ChartSpec[]): readonly string[] {
  const sentences = specs.flatMap(({ comparison }) => comparison?.rule.split('. ') ?? []);
  return [...new Set(sentences.filter((sentence) => texts.isRule.test(sentence)))];
}

/** "Bron: Gezondheidsmonitor Jeugd 2019, 2021 en 2025" covers one of 2025: the source of the most waves. */
function widestSource(specs: readonly ChartSpec[]): readonly string[] {
  const sources = specs.flatMap(({ footer }) => footer.filter((sentence) => sentence.startsWith('Bron')));
  const waves = (source: string) => source.match(/\b(19|20)\d{2}\b/g)?.length ?? 0;
  const [first = ''] = [...sources].sort((one, other) => waves(other) - waves(one));
  return first
    .replace(/\.$/, '')
    .split(' · ')
    .filter((part) => !part.startsWith('n = '));
}

function rangeOf(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? `n = ${writeWhole(least)}` : texts.perFigure(writeWhole(least), writeWhole(most));
}
