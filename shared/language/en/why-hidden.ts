import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { DisclosureExplanation, QuestionChange, WayOut } from '../../model/disclosure-explanation.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/why-hidden.ts';
import { hiddenReasonText } from './disclosure.ts';
import { writeCount } from './writing.ts';

/** "3 of the 24 figures are shown." */
export function shownOfAll({
  shown,
  hidden,
  unavailable,
}: Pick<DisclosureExplanation, 'shown' | 'hidden' | 'unavailable'>): string {
  const all = [...hidden, ...unavailable].reduce((total, { count }) => total + count, shown);
  if (all === 0) return 'There are no figures of this.';
  if (all === 1) return shown === 1 ? 'This figure is shown.' : 'This figure is not shown.';
  if (shown === 0) return `None of the ${writeWhole(all)} figures is shown.`;
  if (shown === all) return `All ${writeWhole(all)} figures are shown.`;
  return `${writeWhole(shown)} of the ${writeWhole(all)} figures ${shown === 1 ? 'is' : 'are'} shown.`;
}

/** Each reason there is: how many figures, the reason, and what it means. */
export function absentFigures({
  hidden,
  unavailable,
  disclosure,
}: DisclosureExplanation): { count: number; reason: string; why: string }[] {
  return [...hidden, ...unavailable].map(({ reason, count }) => ({
    count,
    reason: hiddenReasonText(reason, disclosure),
    why:
      reason === 'few-respondents' && disclosure.hideUnreliable === true
        ? whyHiddenTexts.tooUncertain
        : whyHiddenTexts.why[reason],
  }));
}

/** "Without a breakdown", "Per municipality". */
export function changeText(change: QuestionChange): string {
  switch (change.kind) {
    case 'no-breakdown':
      return 'Without a breakdown';
    case 'breakdown':
      return `Broken down by ${change.label.toLowerCase()}`;
    case 'level':
      return byLevel[change.level];
    case 'wave':
      return `In ${change.wave}`;
  }
}

/** "all 4 figures shown". */
export function wayResult({ shown, of }: Pick<WayOut, 'shown' | 'of'>): string {
  if (of === 1) return 'shown';
  return shown === of
    ? `all ${writeWhole(of)} figures shown`
    : `${writeWhole(shown)} of the ${writeWhole(of)} figures shown`;
}

const byLevel: Readonly<Record<Level, string>> = {
  country: 'For the whole of the Netherlands',
  region: 'Per region',
  municipality: 'Per municipality',
  district: 'Per district',
  school: 'Per school',
};

export const whyHiddenTexts = {
  title: 'Why do I see nothing here?',
  ask: 'Why do I see nothing here?',
  askOfSome: 'Why not?',
  asking: 'Looking up what can be shown.',
  reasons: 'Why not',
  ruleTitle: 'The rule',
  rule: (rule) => `We hide a figure with ${rule}.`,
  toSettings: 'See the settings',
  waysTitle: 'What is possible',
  noWay: 'We find no question close by that shows more.',
  nothingHidden: 'Nothing is hidden here.',
  count: (count) => `${writeCount(count, 'figure', 'figures')}.`,
  hiddenInChart: (own, beside): string =>
    [
      `${writeCount(own, 'figure is', 'figures are')} not shown.`,
      ...(beside === 0 ? [] : [whyHiddenTexts.hiddenBeside(beside)]),
    ].join(' '),
  hiddenBeside: (count) =>
    `Of the area beside it ${writeCount(count, 'figure is', 'figures are')} not shown.`,
  why: {
    'few-respondents':
      'With so few pupils a percentage says little, and it can be guessed who filled in what.',
    'few-answers':
      'Very few or nearly all pupils in a group gave the same answer. Those who know the group then know who they are. Of a question with more answers, more are hidden for that reason.',
    'protects-another-figure':
      'With this figure a hidden figure can be worked out, by adding or subtracting. Which figure that is, we do not say.',
    'few-or-protecting':
      'By two characteristics at once groups are small, and they add up to figures you see already. Whether a group is too small itself or protects another, we do not say: that would give away too much.',
    'only-at-a-higher-level':
      'This topic is sensitive. That is why it has a lowest level; you find it in the settings.',
    'no-data': 'The file has no answers for this.',
    'not-asked': 'This question or this breakdown is not in the file of that wave.',
    'no-weight': 'Without a weighting factor this figure cannot be worked out.',
  },
  tooUncertain:
    'Such a figure can be guessed or is too uncertain. The settings say that uncertain figures are hidden.',
} as const satisfies Wording<typeof dutch.whyHiddenTexts>;
