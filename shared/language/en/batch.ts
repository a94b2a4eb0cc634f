import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/batch.ts';

const several: Readonly<Record<Level, string>> = {
  country: 'countries',
  region: 'regions',
  municipality: 'municipalities',
  district: 'districts',
  school: 'schools',
};
const single: Readonly<Record<Level, string>> = {
  country: 'country',
  region: 'region',
  municipality: 'municipality',
  district: 'district',
  school: 'school',
};

const reports = (count: number) => (count === 1 ? '1 report' : `${writeWhole(count)} reports`);
const slides = (count: number) => (count === 1 ? '1 slide' : `${writeWhole(count)} slides`);
const list = (words: readonly string[]) => words.join(', ');

export const batchTexts = {
  planning: 'Looking what there is to show of each area',
  asking: 'Asking the figures',
  madeStay: 'The reports that are done stay.',
  noneMade: 'No report was made.',
  making: 'Making the reports',
  unknownNameFields: (typed) => ({
    title: `We do not know ${list(typed)} in a file name.`,
    next: 'Choose from {gebied}, {code}, {gemeente}, {jaar} and {verhaal}.',
  }),
  noAreas: (level) => ({
    title: `There are no ${several[level]} to make a report for.`,
    next: 'Choose other areas.',
  }),
  noSlides: (title) => ({
    title: `The story ‘${title}’ has no slides yet.`,
    next: 'Put a chart or a title in it first.',
  }),
  noArea: (title) => ({
    title: `The story ‘${title}’ is not about one area.`,
    next: 'Choose a story about a school or municipality, or a template.',
  }),
  areaOfStoryGone: (code) => ({
    title: `The area of this story, ${code}, is not in this workspace any more.`,
    next: 'Choose another story, or a template.',
  }),
  otherLevel: (own, asked) => ({
    title: `This story is about a ${single[own]}, not about ${several[asked]}.`,
    next: `Make it for ${several[own]}, or choose a template for ${several[asked]}.`,
  }),
  sameEverywhere: (title) => ({
    title: `No slide of ‘${title}’ is about the area itself: every report would be the same.`,
    next: 'Put a chart about the area of the story in it.',
  }),
  templateOfOthers: (name, level) => ({
    title: `The template ‘${name}’ is not for ${several[level]}.`,
    next: 'Choose other areas, or another template.',
  }),
  stories: 'Stories',
  templates: 'Templates',
  forWhom: 'For',
  onlyThis: (name) => `Only ${name}`,
  onlyThisStory: 'Only this story',
  all: (level, count) => `All ${writeWhole(count)} ${several[level]}`,
  choose: 'Choose…',
  chooseAmong: (level) => `Choose ${several[level]}`,
  searchArea: 'Search by name or code',
  chosen: (count, level) =>
    count === 1 ? `1 ${single[level]} chosen` : `${writeWhole(count)} ${several[level]} chosen`,
  changeChoice: 'change',
  done: 'Done',
  getReport: (count) => (count === 1 ? '1 gets a report' : `${writeWhole(count)} get a report`),
  noReport: (count, level) =>
    count === 1
      ? `1 ${single[level]} gets no report`
      : `${writeWhole(count)} ${several[level]} get no report`,
  chooseFirst: 'Choose at least one area.',
  whenHidden: 'Where everything is hidden',
  whenHiddenChoices: { 'say-so': 'a fixed sentence', 'leave-out': 'leave the slide out' },
  nameFields: 'Fields to put in',
  fieldNames: {
    gebied: 'name',
    code: 'code',
    gemeente: 'municipality',
    jaar: 'wave',
    verhaal: 'story',
  },
  addField: (name) => `Put ${name} in the file name`,
  example: (name) => `For example: ${name}`,
  make: (count) => (count === 0 ? 'Make reports' : `Make ${reports(count)}`),
  busy: (count) => `Making ${reports(count)}`,
  hardest: (count) =>
    count === 1
      ? 'The hardest one, in advance'
      : `The ${count === 2 ? 'two' : 'three'} hardest ones, in advance`,
  hardReasons: {
    smallest: 'Fewest pupils',
    'longest-name': 'Longest name',
    'most-hidden': 'Most hidden',
  },
  people: (n) => `${writeWhole(n)} pupils.`,
  sentencesOf: (sentences, all) => `${writeWhole(sentences)} of the ${slides(all)} have a fixed sentence.`,
  droppedOf: (count) =>
    count === 1
      ? '1 slide falls out: everything on it is hidden.'
      : `${slides(count)} fall out: everything on them is hidden.`,
  hiddenOf: (count) => (count === 1 ? '1 figure is hidden.' : `${writeWhole(count)} figures are hidden.`),
  nameFits: 'The file name fits.',
  nameShortened: 'The file name was shortened.',
  seeAll: (count) => `See all ${slides(count)}`,
  seeAllOf: (count, name) => `See all ${slides(count)} of ${name}`,
  allSlidesOf: (name) => `Slides of ${name}`,
  ownWordsTitle: (count) =>
    count === 1 ? '1 text is about one area' : `${writeWhole(count)} texts are about one area`,
  ownWordsBody:
    'Words with a number, a name or a finding are not simply taken over in other reports. Use fields such as {percent} and {gebied}: those follow by themselves.',
  ownWordsIn: (slide) => (slide === 0 ? 'Title' : `Slide ${writeWhole(slide)}`),
  ownWordsWhy: {
    number: 'left out: a number',
    name: 'left out: a name',
    finding: 'left out: a finding',
    renamed: 'with the name of each area',
    hidden: 'left out where the figures are hidden',
  },
  running: (done, total) => `${writeWhole(done)} of the ${reports(total)} ${done === 1 ? 'is' : 'are'} ready`,
  timeLeft: (seconds) =>
    seconds > 90
      ? `About ${writeWhole(Math.round(seconds / 60))} minutes left.`
      : `About ${writeWhole(seconds)} ${seconds === 1 ? 'second' : 'seconds'} left.`,
  keepWorking: 'You can simply go on working.',
  lastMade: 'Ready last',
  skippedTitle: 'Skipped',
  slidesOf: (count, sentences, dropped) =>
    [
      slides(count),
      ...(sentences > 0 ? [`${writeWhole(sentences)} with a fixed sentence`] : []),
      ...(dropped > 0 ? [`${writeWhole(dropped)} left out`] : []),
    ].join(', '),
  kept: 'was there already',
  failed: 'did not succeed',
  notBegun: 'not made yet',
  toMake: 'Still to make',
  doneTitle: (made) => (made === 1 ? 'The report is ready' : `The ${reports(made)} are ready`),
  partlyTitle: (made, total) =>
    `${writeWhole(made)} of the ${reports(total)} ${made === 1 ? 'is' : 'are'} ready`,
  stopped: 'You stopped. What is ready, stays.',
  someFailed: (count) => (count === 1 ? '1 report did not succeed.' : `${reports(count)} did not succeed.`),
  inFolder: (folder) => `They are in ${folder}`,
  goOn: 'Go on',
  replaceOld: 'Replace the old files',
  openFolder: 'Open folder',
  overviewFile: 'Overview of the reports',
  putAway: 'Close this',
  allReports: 'All reports',
} as const satisfies Wording<typeof dutch.batchTexts>;
