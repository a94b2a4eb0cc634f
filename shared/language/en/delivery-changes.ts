import { writeBytes, writeDecimal, writePercent, writeSigned, writeWhole } from '../../base/dutch-numbers.ts';
import {
  isSeen,
  type FigureChange,
  type NamedFigure,
  type TextToReview,
  type ToldVerdict,
} from '../../model/delivery-changes.ts';
import type { HiddenReason } from '../../model/figure.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/delivery-changes.ts';
import { writeCount, writeList, writeSome } from './writing.ts';

export const changesTexts: Wording<typeof dutch.changesTexts> = {
  title: 'What changed by this delivery',
  link: 'What changed?',
  waveReplaced: (wave) => `Wave ${wave} was delivered again: what changed?`,
  replaces: (file, when) => `replaces ${file} of ${when}`,
  summary: (file, before, waves) =>
    `${file} took the place of ${before}: ${waves.length === 1 ? 'wave' : 'waves'} ${writeList(waves)}.`,
  kept: (bytes) => `The earlier delivery is kept and takes ${writeBytes(bytes)}.`,
  comparing: 'We compare the figures of before and after',
  backToData: 'Go to the data',
  toStory: 'Go to the story',

  undo: 'Put the earlier delivery back',
  undoTitle: 'Put the earlier delivery back',
  undoGoes: (file, before) =>
    `${file} leaves this workspace, and ${before} stands exactly as it stood. The file itself stays where it is.`,
  undone: (before) => `${before} is back.`,
  letGo: 'Give up the earlier delivery',
  letGoTitle: 'Give up the earlier delivery',
  letGoGoes: (before, bytes) =>
    `The answers out of ${before} leave this workspace. That makes room for ${writeBytes(bytes)}.`,
  letGoStays: 'After that you cannot undo the replacement, nor see any more what it changed.',
  letGone: (before) => `${before} was given up.`,

  catalogueTitle: 'All figures',
  catalogue: ({ figures, same, stayedHidden }) => {
    const seen = figures - stayedHidden;
    const changed = seen - same;
    return changed === 0
      ? `All ${writeWhole(seen)} visible figures stayed exactly the same.`
      : `${writeWhole(changed)} of ${writeWhole(seen)} figures ${changed === 1 ? 'is' : 'are'} different: every indicator in every area, without a breakdown.`;
  },
  counts: {
    same: 'Exactly the same',
    stayedHidden: 'Hidden before and after',
    unseen: 'Different in the decimals only',
    moved: 'Visibly different',
    hidden: 'Hidden now',
    shown: 'Not hidden any more',
    gone: 'No longer there',
    added: 'New',
  },
  goneSchools: (names) => `No longer in the file: ${writeSome(names, 6)}.`,
  addedSchools: (names) => `New in the file: ${writeSome(names, 6)}.`,
  goneIndicators: (names) => `No longer asked: ${writeSome(names, 6)}.`,
  addedIndicators: (names) => `Asked now: ${writeSome(names, 6)}.`,

  storiesTitle: 'In your stories',
  noStories: 'There are no stories in this workspace yet.',
  nothingInStories: 'No figure in your stories is different.',
  storyRest: ({ same, chartless }) =>
    [
      same === 0 ? '' : `${writeCount(same, 'slide', 'slides')} with a chart stayed the same.`,
      chartless === 0 ? '' : `${writeCount(chartless, 'slide has', 'slides have')} no chart.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  slide: (number, headline) => (headline === '' ? `Slide ${number}` : `Slide ${number}: ${headline}`),
  unseen: (count) =>
    count === 1 ? '1 figure differs in the decimals only.' : `${count} figures differ in the decimals only.`,
  untold:
    'These figures may be different. Answers to their question changed, or something beneath them is hidden. We do not show which are different, nor what they were.',
  response: 'The numbers of pupils who took part are different.',
  notes: (count) =>
    count === 1
      ? '1 note belongs to a figure that is different, or may be'
      : `${count} notes belong to a figure that is different, or may be`,
  texts: (parts) =>
    `${sentence(writeList(parts.map((part) => partNames[part])))} ${parts.length === 1 ? 'holds' : 'hold'} a number that no chart of this slide shows now. See whether it is still right.`,
  note: ({ text, at }) =>
    text === null
      ? `The note at ${nameOf(at)}. Its words may hold a figure that we do not tell here: read on the slide whether it is still right.`
      : text === ''
        ? `The note at ${nameOf(at)}, without words.`
        : `‘${text}’, at ${nameOf(at)}`,
  name: nameOf,
  change: (figure) => [changeWords(figure), verdictWords(figure)].filter((part) => part !== '').join('; '),
};

const partNames: Readonly<Record<TextToReview, string>> = {
  headline: 'the headline',
  interpretation: 'the interpretation',
  part: 'text beside a part',
};

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function nameOf(figure: NamedFigure): string {
  const { indicator, category, area, group } = figure.names;
  return `${[indicator, category, area, group].filter((part) => part !== null).join(', ')} (${aboutWords(figure)})`;
}

function aboutWords({ about, key, names, from, since = key.wave }: NamedFigure): string {
  if (about === 'trend') return `change ${String(since)}–${String(key.wave)}`;
  if (from !== undefined) return `${String(key.wave)}, difference from ${otherOf(from, { key, names })}`;
  return `${about === 'gap' ? 'difference between groups, ' : ''}${String(key.wave)}`;
}

/** What is another at the other end of an arrow. */
function otherOf(from: Told, to: Told): string {
  const parts = [
    from.names.indicator === to.names.indicator ? null : from.names.indicator,
    from.names.category === to.names.category ? null : (from.names.category ?? 'all answers'),
    from.names.area === to.names.area ? null : from.names.area,
    from.names.group === to.names.group ? null : (from.names.group ?? 'total'),
    from.key.wave === to.key.wave ? null : String(from.key.wave),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

type Told = Pick<NamedFigure, 'key' | 'names'>;

function changeWords(figure: FigureChange): string {
  const { change } = figure;
  const write = (number: number) => writeNumber(figure, number);
  switch (change.kind) {
    case 'same':
      return `stayed the same, ${write(change.number)}`;
    case 'moved':
      return isSeen(change, figure.key)
        ? `was ${write(change.from)}, now ${write(change.to)}`
        : `${write(change.to)}, different in the decimals only`;
    case 'untold':
      return `now ${write(change.to)}`;
    case 'hidden':
      return `hidden now: ${reasons[change.reason]}`;
    case 'shown':
      return `was hidden, now ${write(change.to)}`;
    case 'gone':
      return 'no longer in the file';
    case 'new':
      return `new, ${write(change.to)}`;
  }
}

function writeNumber({ about, key }: FigureChange, number: number): string {
  if (key.measure === 'mean') return writeDecimal(number, 1);
  if (about === 'figure') return writePercent(number);
  if (about === 'gap') return writeCount(Math.round(number), 'percentage point', 'percentage points');
  return `${writeSigned(number)} ${Math.round(Math.abs(number)) === 1 ? 'percentage point' : 'percentage points'}`;
}

function verdictWords({ verdict }: FigureChange): string {
  return verdict === undefined ? '' : `was ${verdicts[verdict.from]}, is ${verdicts[verdict.to]}`;
}

const verdicts: Readonly<Record<ToldVerdict, string>> = {
  gunstiger: 'more favourable',
  ongunstiger: 'less favourable',
  vergelijkbaar: 'comparable',
  hoger: 'higher',
  lager: 'lower',
  'mogelijk aandachtspunt': 'a possible point of attention',
  different: 'demonstrably different',
  none: 'without a verdict',
};

const reasons: Readonly<Record<HiddenReason, string>> = {
  'few-respondents': 'too few pupils',
  'few-answers': 'too few answers in a group',
  'protects-another-figure': 'protects another figure',
  'few-or-protecting': 'too few pupils, or protects another figure',
  'only-at-a-higher-level': 'not at this level',
};
