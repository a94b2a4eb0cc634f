import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { ComparisonBasis } from '../../model/comparison.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/stand-out-panel.ts';
import { pointsText } from './comparison.ts';
import { writeCount, writeList } from './writing.ts';

export const standOutPanelTexts = {
  button: 'What stands out',
  count: (count) => (count === null ? '' : ` (${writeWhole(count)})`),
  title: (place, wave) =>
    wave === null ? `What stands out ${place}` : `What stands out ${place}, ${String(wave)}`,
  chooseArea: 'Choose an area or school',
  otherArea: 'Other area',
  searchArea: 'Search for an area or school',
  tabsLabel: 'What stands out, by kind',
  tabs: { difference: 'Difference', group: 'Groups', trend: 'Trend', unknown: 'What we do not know' },
  tab: (name, shown, count) =>
    shown === count
      ? `${name} (${writeWhole(count)})`
      : `${name} (${writeWhole(shown)} of ${writeWhole(count)})`,
  ofAsked: {
    title: (label) => `Groups of ‘${label}’`,
    none: (label) =>
      `Between the groups that are shown here we find no difference that counts for ‘${label}’.`,
    answersOnly: (label) =>
      `Of ‘${label}’ there are separate answers only. Here we go through percentages and means.`,
    see: (label) => `Look at the groups of ‘${label}’`,
    all: 'Over all indicators',
  },
  some: (shown, count) => `These are ${writeWhole(shown)} of the ${writeWhole(count)}.`,
  all: (count) => `Show all ${writeWhole(count)}`,
  fewer: 'Show the largest',
  loading: 'Going through all figures.',
  stop: 'Stop',
  stopped: 'You stopped going through the figures.',
  again: 'Go through the figures',
  close: 'Close',
  announce: (place, count) =>
    count === 0 ? `Nothing stands out ${place}.` : `${writeCount(count, 'finding', 'findings')} ${place}.`,
  none: {
    in: {
      difference: 'Compared with elsewhere nothing stands out.',
      group: 'Between groups nothing stands out.',
      trend: 'Over the waves nothing stands out.',
    },
    chance: (where, judged) =>
      `${where} ${judged === 1 ? 'The one difference we looked at may be chance' : `All ${writeWhole(judged)} differences we looked at may be chance`}. That is good to know too.`,
    tooSmall: (where, judged) =>
      `${where} Of the ${writeCount(judged, 'difference', 'differences')} we looked at, none counts as a difference. That is good to know too.`,
    crossed: (count) =>
      `Of ${writeCount(count, 'subject', 'subjects')} there is a movement over all waves together that is not chance. But the first and the last figure do not go that way. Look at the trend itself.`,
    notJudged: {
      difference: 'There are no differences here that we may or can test.',
      group: 'There are no groups here that we may or can set side by side.',
      trend: 'There is no trend here yet: that takes two waves with the same question.',
    },
    noOther: 'We have nothing to compare this area with: no larger area, and no figure of the whole country.',
  },
  rule: (basis, judged) => `${ruleWords(basis, judged)}. Differences were calculated before rounding.`,
  nothingHere: {
    title: 'There are no figures of this area.',
    next: 'Choose another area or another wave.',
  },
  unknown: {
    notAsked: (wave) => `Not asked in ${wave}`,
    wholeThemes: (themes) => `Nothing about ${writeList(themes)}.`,
    names: writeNames,
    withheld: 'Asked, and not shown here',
    breakdowns: 'Groups we do not see',
    breakdown: {
      missing: (label) => `${label}: not in the figures of this wave.`,
      hidden: (label) => `${label}: we do not show these groups here.`,
      partly: (label, hidden, of) =>
        `${label}: for ${writeWhole(hidden)} of the ${writeWhole(of)} topics we do not show the groups.`,
    },
    earlier: 'Earlier waves',
    noWaves: (name, waves) =>
      `${name} is not in the ${waves.length === 1 ? 'wave' : 'waves'} of ${writeList(waves.map(String))}.`,
    changed: (labels) => `Asked differently from before, so no trend yet: ${writeNames(labels)}.`,
    never: 'What a monitor never measures',
    neverMeasured: (level, people) => [
      'Why it is so: a difference does not say what the cause is.',
      `Who was not there: ${whoWasNot(level, people)}`,
      'How it goes on: after the questionnaire much may have changed.',
    ],
  },
} as const satisfies Wording<typeof dutch.standOutPanelTexts>;

function whoWasNot(level: Level, people: string | null): string {
  if (people !== 'leerlingen') return 'people who did not fill in the questionnaire do not count.';
  return level === 'school'
    ? 'pupils who were ill or absent filled in nothing.'
    : 'pupils who were absent and schools that did not take part do not count.';
}

function ruleWords(basis: ComparisonBasis, { percents, means }: dutch.JudgedMeasures): string {
  if (!means || basis.rule.kind === 'test') return differenceRule(basis);
  const test = testText(basis);
  const ofMeans = `Of a mean the test counts, not a limit in percentage points: a difference counts if ${test}; otherwise it may be chance`;
  return percents ? `${differenceRule(basis)}. ${ofMeans}` : ofMeans;
}

/** Under a chart the same rule is told in Dutch. */
function differenceRule({ rule, correction, family }: ComparisonBasis): string {
  const test = testText({ correction, family });
  switch (rule.kind) {
    case 'test':
      return `A difference counts if ${test}; otherwise it may be chance`;
    case 'test-and-points':
      return `A difference counts if ${test}, and at least ${pointsText(rule.points)}`;
    case 'points':
      return `A difference counts from ${pointsText(rule.points)}, without a test; it may be chance`;
    case 'report':
      return 'A difference counts from 10 percentage points; from 5 to 10 percentage points less favourable is a possible point of attention; without a test, so it may be chance';
  }
}

function testText({ correction, family }: Pick<ComparisonBasis, 'correction' | 'family'>): string {
  if (family === 0) return 'the intervals do not touch';
  if (family === 1) return 'p < 0,05 (1 comparison)';
  return correction === 'none'
    ? `p < 0,05, not corrected for ${writeWhole(family)} comparisons`
    : `p < 0,05 after correction for ${writeWhole(family)} comparisons (${names[correction]})`;
}

const names = { bh: 'Benjamini-Hochberg', bonferroni: 'Bonferroni' } as const;

/** Names have commas of their own, so each stands in quotes; of many the first. */
function writeNames(labels: readonly string[]): string {
  const shown = labels.length > mostNamed + 1 ? labels.slice(0, mostNamed) : labels;
  const rest = labels.length - shown.length;
  return writeList([
    ...shown.map((label) => `‘${label}’`),
    ...(rest === 0 ? [] : [`${writeWhole(rest)} more`]),
  ]);
}

const mostNamed = 5;
