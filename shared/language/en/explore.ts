import { percentSign } from '../../base/percent-style.ts';
import { writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import type { Wording } from '../bilingual.ts';
import { capital } from '../nl/charts.ts';
import type * as dutch from '../nl/explore.ts';
import { levelMany, levelOne } from './levels.ts';
import { writeNoteChange } from './note-change.ts';
import { writeList } from './writing.ts';

export const exploreTexts = {
  pageTitle: 'Explore',
  questionLabel: 'The question',
  slots: {
    indicator: 'Indicator',
    who: 'For whom',
    when: 'When',
    by: 'Broken down by',
    against: 'Compared with',
  },
  joinWho: (level) => (level === 'school' ? 'at' : 'in'),
  joinWhen: (time) => (time === 'waves' ? 'from' : 'in'),
  joinAgainst: 'against',

  levelOne,
  levelMany,
  kinds: {
    ranking: 'Ranking',
    funnel: 'Funnel',
    map: 'Map',
    trend: 'Trend',
    multiples: 'Trends per area',
    profile: 'Profile',
    top: 'Top',
    matrix: 'Overview',
    bars: 'Groups',
    dumbbell: 'Groups per area',
    gaps: 'Gap over time',
    distribution: 'Answers',
    number: 'One figure',
    response: 'Response',
  },
  allOfLevel: (level, within) =>
    within === null ? `all ${levelMany[level]}` : `all ${levelMany[level]} in ${within}`,
  severalAreas: (count, level) => `${count} ${level === null ? 'areas' : levelMany[level]}`,
  waveRange: (first, last) => (first === last ? String(first) : `${first} to ${last}`),
  notBroken: 'not broken down',
  by: (label) => label.toLowerCase(),
  byGroups: (label, groups) =>
    `${label.toLowerCase()} (${groups.map((group) => group.label.toLowerCase()).join(', ')})`,
  comparisons: {
    municipality: 'the municipality',
    region: 'the region',
    country: 'the Netherlands',
  },
  noComparison: 'nothing',
  noSuchComparison: (level) => `We do not know in which ${levelOne[level]} this is.`,
  rowsBelow: (count: number): string => (count === 1 ? '1 more row' : `${String(count)} more rows`),
  moreBelow: 'more below',
  stillPrevious: 'This is still the previous chart. The new one is being worked out.',
  liesInSeveral: (level) =>
    `These areas or schools are in several ${levelMany[level]}. Choose one first, or compare with something larger.`,

  searchIndicator: 'Search for an indicator',
  searchArea: 'Search for an area or school',
  notThereIn: (wave) => `not in ${wave}`,
  notInWave: (wave) => `not asked in ${wave}`,
  whatIsRanked: 'What do you set side by side?',
  withinWhat: 'Where?',
  everywhere: 'everywhere',
  allWaves: 'all waves',
  allWavesDetail: 'as a trend',
  notAsked: 'not asked',
  chooseUpTo: (most) => `Choose ${most} at most.`,
  asGroups: 'as groups',
  ownIndicators: 'Own indicators',

  chartKind: 'Kind of chart',
  view: 'View',
  chart: 'Chart',
  table: 'Table',
  order: 'Order',
  orders: {
    'high-first': (level) => `${capital(levelOne[level])}, highest first`,
    'low-first': (level) => `${capital(levelOne[level])}, lowest first`,
    name: (level) => `${capital(levelOne[level])}, by name`,
  },
  toStory: 'Put in story',
  editHeadline: 'Edit the headline',
  headline: 'Headline',
  headlineHint: 'Empty: the headline follows from the question.',
  interpretation: 'Interpretation',
  interpretationHint: 'What does this mean here? Goes along on the slide.',
  done: 'Done',
  loading: 'Working out the figures.',
  questionStays: 'Your question stays, also when you stop.',
  loadingOptions: 'Looking up what you can ask.',

  details: 'Details',
  openDetails: 'Details and notes',
  closeDetails: 'Close details',
  pickFirst: 'Pick a figure',
  pickFirstBody:
    'Click on a figure in the chart, or walk along them with the arrow keys. Here you then read what it means.',
  between: (lower, upper) => `${lower} to ${upper}`,
  facts: {
    n: 'Pupils (n)',
    nOther: 'Number (n)',
    place: 'Place',
    get interval() {
      return `95${percentSign()} interval`;
    },
    missing: 'Left unanswered',
    notApplicable: 'Applies',
    unknown: 'not known',
  },
  placeOf: ({ rank, of, isShared }) =>
    `${writeWhole(rank)} of ${writeWhole(of)}${isShared ? ', shared' : ''}`,
  someNotApplicable: 'not to everyone',
  missingShare: (isMany) => `by ${isMany ? 'more than' : 'at most'} 1 in 5`,
  earlier: 'Earlier waves',
  earlierAlt: (name, parts) => `${name}: ${writeList(parts)}`,
  earlierPoint: (percent, wave) => `${writePercent(percent)} in ${wave}`,
  earlierMissing: (wave) => `no figure in ${wave}`,
  earlierNewQuestion: (wave) =>
    `From ${wave} on the question was asked differently; that is why the line stops.`,

  notes: 'Notes',
  noteFor: (name) => `Note at ${name}`,
  noteRemove: 'Remove note',
  noteRemoved: 'The note is gone.',
  noteChanged: (change) => `The figure has changed: ${writeNoteChange(change)}.`,
  noteNotShown: 'A hidden figure cannot have a note.',

  storyChoose: 'In which story?',
  storyNew: 'New story',
  storyNewName: 'Name of the story',
  storyLifts: (name) => `Lifted out on the slide: ${name}.`,
  storyPut: 'Put it in',
  storyDone: (slide, story) => `Now slide ${slide} of ‘${story}’.`,
  storyOpen: 'Go to the story',
  close: 'Close',

  slideBar: (slide, story) => `This is slide ${slide} of ‘${story}’.`,
  slideSaves: 'What you write is in the slide at once.',
  slideOtherQuestion: 'You are now looking at another question than the one on the slide.',
  slideReplace: 'Put this question on the slide',
  slideReplaced: 'The slide now shows this question.',
  slideLift: 'Highlight this figure on the slide',
  slideLifted: 'This figure is now highlighted on the slide.',
  slideBack: 'Back to the story',
  slideLeave: 'Go on apart from the slide',
  slideMissing: 'This slide no longer exists.',
  saved: (time) => `saved at ${time}`,

  empty: {
    title: 'There are no figures to look at yet',
    body: 'Import a file of the monitor. To see how it works first, take the sample data on the start page.',
    toImport: 'Import a file',
  },
  trouble: {
    label: 'No figure',
    unknownIndicator: (code) => `Indicator ${code} is not in this workspace`,
    unknownIndicatorBody: 'This link may belong to another workspace.',
    chooseOther: (label) => `See ${label}`,
    notAsked: (wave) => `This question was not asked in ${wave}`,
    notAskedBody: (label, waves) => `‘${label}’ was asked in ${writeList(waves.map(String))}.`,
    seeWave: (wave) => `See ${wave}`,
    level: (level) => `This figure does not exist per ${levelOne[level]}`,
    levelBody: (label, levels) =>
      levels.length === 0
        ? `‘${label}’ cannot be worked out for any area.`
        : `‘${label}’ does exist per ${writeList(levels.map((level) => levelOne[level]))}.`,
    seeLevel: (level) => `See it per ${levelOne[level]}`,
    noAreas: (level, within) => `We know of no ${levelMany[level]} in ${within}`,
    thisArea: 'this area',
    noAreasBody: (level) => `See all ${levelMany[level]}, or choose another area.`,
    seeAll: (level) => `See all ${levelMany[level]}`,
    seeAllOf: (areas) => `See ${areas}`,
    unknownArea: (count) =>
      count === 1 ? 'This area is not in this workspace' : 'These areas are not in this workspace',
    withoutArea: (count) => (count === 1 ? 'See without this area' : 'See without these areas'),
    unknownAreaBody: (codes) =>
      `We cannot find ${writeList(codes)}. This link may belong to another workspace.`,
    breakdown: (label, wave) => `In ${wave} we cannot break down by ${label}`,
    breakdownOther: 'those groups',
    breakdownBody: 'Those data are not in this file.',
    withoutBreakdown: 'See it without a breakdown',
    oneWave: 'A trend needs at least two waves',
    oneWaveBody: (wave) => `In this workspace this figure exists for ${wave} only.`,
    seeGroups: (wave) => `See ${wave}`,
    allHidden: 'We do not show this breakdown',
    allHiddenBody: 'Every group has too few pupils or answers, or protects another figure.',
  },
} as const satisfies Wording<typeof dutch.exploreTexts>;
