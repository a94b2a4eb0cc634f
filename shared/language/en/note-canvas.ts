import type { Wording } from '../bilingual.ts';
import type * as nl from '../nl/note-canvas.ts';

export const noteCanvasTexts = {
  keys: 'Arrow keys move the words, with Shift in larger steps. Enter edits the words, Delete removes the note, Escape lets go of it.',
  markKeys: 'Click a figure to put something at it. Or go there with Tab and the arrow keys and press Enter.',
  menu: (name) => `Put here, at ${name}`,
  acts: {
    connector: 'Leader with words',
    text: 'Words',
    wave: (wave) => `Words at ${wave}`,
    symbol: 'Symbol',
    lift: 'Bring to the front',
    mute: 'Put in the background',
    box: 'Box',
    difference: 'Difference arrow to…',
    'trend-line': 'Trend line to…',
    period: (wave) => `Period from ${wave} to…`,
  },
  hidden: 'This figure is not shown. No note can be put at it.',
  second: {
    difference: 'Choose the figure the arrow points to.',
    'trend-line': 'Choose a later wave of the same area.',
    period: 'Choose a figure of the last wave of the period.',
  },
  secondKeys: 'Click it, or go there with the arrow keys and press Enter. Escape stops.',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed.',
  notThere: {
    same: 'That is the same figure. Choose another.',
    hidden: 'That figure is not shown. Choose another.',
    elsewhere: 'A trend line goes to a later wave of the same area.',
    broken: 'The question changed between those waves. No arrow or line can cross that.',
    sameWave: 'That is the same wave. Choose another.',
    otherChart: 'That is another chart. Choose a figure in the same one.',
  },
  moved: 'The note was moved.',
  changed: 'The note was changed.',

  words: 'Words of the note',
  hint: 'One short sentence reads fastest.',
  bold: 'Bold (Ctrl+B)',
  colour: 'Colour',
  colours: {
    ink: 'plain',
    own: 'us',
    compared: 'what we compare with',
    favourable: 'favourable',
    unfavourable: 'unfavourable',
  },
  count: (count, suggested) =>
    count > suggested
      ? `${count} characters, ${suggested} reads faster`
      : `${count} of ${suggested} characters`,
  done: 'Done',

  ground: 'Where?',
  grounds: { figures: 'at figures', years: 'at a wave or period', percents: 'at a percentage' },
  wave: 'At which wave?',
  fromMoment: 'From',
  toMoment: 'To',
  momentHint: 'a year, or a month in Dutch, like maart 2020',
  wrongMoment: 'Write a year, or a month with a year.',
  wrongOrder: 'The end is before the beginning.',
  usualPeriods: 'Often used',
  fromPercent: 'From which percentage?',
  toPercent: 'To which percentage?',
  best: 'Put back in the best place',
  isBest: 'The words are in the best place again.',
  figures: 'Figures and shape',
  addTo: (position) => `Add a note to chart ${position}`,
  rewrite: 'Rewrite',
  of: (names) => `at ${names}`,
  strangeTitle: 'Number without a figure',
  strange: (where, percents) =>
    percents.length === 1
      ? `${where} says ${percents.join('')}. That is no figure of this chart, or not any more.`
      : `${where} says ${percents.join(', ')}. Those are no figures of this chart, or not any more.`,
  inMessage: 'The message',
  inInterpretation: 'The interpretation',
  inNote: (words) => `The note ‘${words}’`,
} satisfies Wording<typeof nl.noteCanvasTexts>;
