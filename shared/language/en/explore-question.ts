import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/explore-question.ts';
import { writeList } from './writing.ts';

const indicatorCount = (count: number): string => (count === 1 ? '1 indicator' : `${count} indicators`);

export const questionTexts = {
  more: 'More',
  suggested: 'fits your question',
  oneIndicator: 'One indicator',
  manyIndicators: 'Side by side',
  howManyIndicators: 'One indicator or more side by side',
  everything: 'All indicators',
  wholeTheme: (theme, count) => `All of ${theme} (${indicatorCount(count)})`,
  ofTheme: (theme, count) => `${theme}, ${indicatorCount(count)}`,
  ofThemes: (themes, count) => `${themes} themes, ${indicatorCount(count)}`,
  noIndicator: 'who took part',
  notForResponse: 'Response needs no indicator. Choose one to see figures again.',
  overTime: 'Over time',
  oneWave: 'One wave',
  allAreas: 'All areas or schools',
  oneArea: 'One or a few',
  twoAtOnce: 'By two characteristics at once',
  liftOut: {
    country: 'Point out this country in the chart',
    region: 'Point out this region in the chart',
    municipality: 'Point out this municipality in the chart',
    district: 'Point out this district in the chart',
    school: 'Point out this school in the chart',
  },
  onlyOne: {
    country: 'Only this country',
    region: 'Only this region',
    municipality: 'Only this municipality',
    district: 'Only this district',
    school: 'Only this school',
  },
  noNational: 'no national figure imported',
  answersOnly: 'as answers only',
  answersOrMean: 'as answers or an average',
  meanOnly: 'as an average',

  scoreLeftOut: (label) => `‘${label}’ has no percentage and is not shown here. You see other indicators.`,
  oneTotal: {
    words: 'Without a breakdown this is one figure.',
    see: (kind) => `See it as ‘${kind}’`,
    split: (label) => `Break down by ${label}`,
  },

  look: 'Display of the chart',
  looks: {
    order: 'Order',
    marks: 'Marks',
    dots: 'Dots',
    bars: 'Bars',
    most: 'Rows',
    allRows: 'All',
    firstRows: (count) => `First ${count}`,
    limits: 'Limits',
    plainLimits: 'Chance only',
    widerLimits: 'Ordinary spread too',
    topOrders: { difference: 'Largest difference', percent: 'Highest percentage' },
    count: 'Number',
    groupOrders: { gap: 'Largest difference', name: 'By name' },
    answers: 'Bars',
    answerStyles: { stacked: 'Stacked', diverging: 'Around the middle' },
    map: 'Shape',
    maps: { shapes: 'Map', tiles: 'Tiles' },
  },

  trouble: {
    noPercentages: (label) => `‘${label}’ is not a yes-or-no question`,
    noPercentagesBody:
      'So there is no single percentage. See how the answers are spread, or choose another indicator.',
    isScore: (label) => `‘${label}’ is a score, not a percentage`,
    scoreInFunnel:
      'The limits of a funnel are those of a share of pupils. A score has an average: see that in another chart.',
    scoreAmongMany:
      'Percentages of different indicators stand side by side here. A score has a scale of its own and does not fit in: see the average in another chart.',
    seeAnswers: 'See the answers',
    seeMeans: 'See the averages',
    noAnswers: 'This is a yes-or-no figure',
    noAnswersBody: (label) =>
      `To show all answers we need the answer categories. Of ‘${label}’ we know the percentage only.`,
    onlyScore: 'This is a score',
    onlyScoreBody: (label) =>
      `To show all answers we need the answer categories. Of ‘${label}’ we know the average only.`,
    seePercentages: 'See the percentage',
    seeOther: (label) => `See ${label}`,
    populations: 'These indicators are about different people',
    populationsBody: (names) =>
      `We never put figures about ${writeList(names)} side by side: the questions and the ages differ.`,
    onlyPopulation: (name) => `Only ${name}`,
    oneBreakdown: (label) => `By ${label} at once is not possible here`,
    oneBreakdownBody:
      'All answers, averages and the response are shown by one characteristic at a time. By two, too little of the small groups would be left to show.',
    splitBy: (label) => `Break down by ${label}`,
    noGroups: 'This workspace has no groups to break down by',
    noGroupsBody: 'This chart needs groups, such as gender or class. They are not in the files.',
    noResponse: (wave) => `We do not know who took part in ${wave}`,
    noResponseBody: (waves) =>
      waves.length === 0
        ? 'This workspace has only figures that others worked out. No response comes with those.'
        : `We count the response only in files with answers: ${writeList(waves.map(String))}.`,
    seeRanking: 'See the ranking',
    manyNotAsked: (wave) => `Nothing of this selection was asked in ${wave}`,
    manyNotAskedBody: (waves) =>
      waves.length === 0
        ? 'Choose other indicators.'
        : `There are figures for ${writeList(waves.map(String))}.`,
  },
} as const satisfies Wording<typeof dutch.questionTexts>;
