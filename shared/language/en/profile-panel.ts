import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Verdict } from '../../model/comparison.ts';
import { roundPeople } from '../../model/people.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/profile-panel.ts';
import { peopleTexts } from './people.ts';
import { writeCount, writeList, writeSome } from './writing.ts';

const verdictWords: Readonly<Record<Verdict, string>> = {
  gunstiger: 'more favourable',
  ongunstiger: 'less favourable',
  vergelijkbaar: 'comparable',
  hoger: 'higher',
  lager: 'lower',
  'mogelijk aandachtspunt': 'a possible point of attention',
};

export const profilePanelTexts = {
  counts: (name, counts) =>
    `${name} is ${writeList(
      counts.map(({ count, verdict }, index) =>
        index === 0
          ? `${verdictWords[verdict]} on ${writeCount(count, 'indicator', 'indicators')}`
          : `${verdictWords[verdict]} on ${writeWhole(count)}`,
      ),
    )}.`,
  nothingCompared: (name) =>
    `These are the percentages of ${name}; they have not been compared with anything.`,
  onlyDifferences: (name) =>
    `These are the differences of ${name}. Whether they are chance cannot be tested.`,
  absent: (count) =>
    count === 1 ? 'One figure is not shown here.' : `${writeWhole(count)} figures are not shown here.`,
  largest: 'Largest differences',
  noneFound: 'Not one difference counts. What you see may be chance.',
  open: (verdict) => `${verdict}: see this figure`,
  unknown: 'What we do not know here',
  nothingUnknown: 'Nothing is missing: every indicator has a figure.',
  labels: (labels) => writeSome(labels),
  people: 'In people',
  difference: (label, points, about) =>
    `The difference in ‘${label}’ (${writeWhole(Math.abs(points))} points) comes to ${peopleTexts.people(
      roundPeople((Math.abs(points) / 100) * about.total),
      about,
    )}.`,
  choose:
    'Pick an indicator in the chart: then you read what the figure means and you can make a note with it.',
} as const satisfies Wording<typeof dutch.profilePanelTexts>;
