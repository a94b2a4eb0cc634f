import { chartTexts } from '../../../shared/language/nl/charts.ts';
import { questionTexts } from '../../../shared/language/explore-question.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { keptQuestionTexts } from '../../../shared/language/kept-questions.ts';
import type { Level } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { findArea, findAreaByCode } from './area-tree.ts';
import { findBreakdown } from './find-breakdown.ts';
import { kindTraits, mostAreas } from './kinds.ts';
import type { ExploreQuestion } from './question.ts';
import type { ExploreOptions } from './settle-question.ts';
import { shownBy, shownIndicators, shownLevel, shownWithin } from './shown-parts.ts';

/** The whole question in words: the name of a kept question. */
export function questionSentence(
  options: ExploreOptions,
  indicator: AvailableIndicator,
  question: ExploreQuestion,
): string {
  const isSplit = shownBy(question, options) !== null;
  return keptQuestionTexts.sentence({
    kind: exploreTexts.kinds[question.kind],
    what: indicatorText(options, question),
    who: `${exploreTexts.joinWho(levelAsked(options, question))} ${whoText(options, question)}`,
    when: `${exploreTexts.joinWhen(kindTraits[question.kind].time)} ${whenText(indicator, question)}`,
    by: isSplit ? byText(options, question) : null,
    against: question.against === null ? null : exploreTexts.comparisons[question.against],
  });
}

export function indicatorText(options: ExploreOptions, question: ExploreQuestion): string {
  const { indicators } = kindTraits[question.kind];
  if (indicators === 'none') return questionTexts.noIndicator;
  const codes = indicators === 'many' ? shownIndicators(question, options) : [question.indicator];
  const known = options.indicators.filter(({ indicator }) => codes.includes(indicator.code));
  const [first] = known;
  if (!first) return codes[0] ?? '';
  if (codes.length === 1) return first.indicator.label;
  const themes = new Set(known.map(({ indicator }) => indicator.theme));
  return themes.size === 1
    ? questionTexts.ofTheme(first.indicator.theme, codes.length)
    : questionTexts.ofThemes(themes.size, codes.length);
}

export function whoText(options: ExploreOptions, question: ExploreQuestion): string {
  if (kindTraits[question.kind].areas === 'level') {
    const code = shownWithin(question, options);
    return exploreTexts.allOfLevel(
      shownLevel(question, options),
      findAreaByCode(options.areas, code)?.name ?? code,
    );
  }
  const asked = question.areas.slice(0, mostAreas(question.kind));
  const [first, ...others] = asked;
  if (!first) return exploreTexts.pickFirst;
  if (others.length === 0)
    return chartTexts.areaName(first.level, findArea(options.areas, first)?.name ?? first.code);
  const isOneLevel = others.every((area) => area.level === first.level);
  return exploreTexts.severalAreas(asked.length, isOneLevel ? first.level : null);
}

/** Of what is shown: pupils are at a school, but in a municipality. */
export function levelAsked(options: ExploreOptions, question: ExploreQuestion): Level {
  const isOfLevel = kindTraits[question.kind].areas === 'level';
  return isOfLevel ? shownLevel(question, options) : (question.areas[0]?.level ?? question.level);
}

export function whenText(indicator: AvailableIndicator, question: ExploreQuestion): string {
  if (kindTraits[question.kind].time === 'wave') return String(question.wave);
  const waves = question.waves ?? indicator.waves;
  return exploreTexts.waveRange(Math.min(...waves), Math.max(...waves));
}

export function byText(options: ExploreOptions, question: ExploreQuestion): string {
  const breakdown = findBreakdown(options, shownBy(question, options));
  return breakdown ? exploreTexts.by(breakdown.label) : exploreTexts.notBroken;
}
