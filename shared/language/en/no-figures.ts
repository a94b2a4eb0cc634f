import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/no-figures.ts';
import { exploreTexts } from './explore.ts';
import { writeList } from './writing.ts';

export const noFiguresTexts = {
  notInWave: (name, level, wave, waves) => {
    const others = writeList(waves.map(String));
    return level === 'school'
      ? `${name} did not take part in ${String(wave)}, but did in ${others}`
      : `There are no figures of ${name} for ${String(wave)}, but there are for ${others}`;
  },
  notInWaveBody: 'Choose another wave. The rest of your question stays.',
  notOfPeople: (name, people) =>
    people === null ? `There are no figures of ${name}` : `There are no figures of ${name} about ${people}`,
  otherPeople: (population, waves) =>
    `This workspace does have figures of this area about ${population}, from ${writeList(waves.map(String))}.`,
  otherAreas: (level) =>
    `Other ${exploreTexts.levelMany[level]} do have them. Choose another area, or see them all.`,
  seeIndicator: (label) => `See ${label}`,
  seeAll: (level) => `See all ${exploreTexts.levelMany[level]}`,

  levelOfPeople: (population, level) =>
    `There are no figures about ${population} per ${exploreTexts.levelOne[level]}`,
  levelOfPeopleBody: (label, levels, others) =>
    `‘${label}’ exists per ${writeList(levels.map((level) => exploreTexts.levelOne[level]))}. What there is at this level is about ${others}.`,

  hidden: (count) => (count === 1 ? 'We do not show this figure' : 'We do not show these figures'),
  hiddenBody: 'There are too few pupils or answers, or it protects another figure.',
  mostHidden: (hidden, all) => `We do not show ${String(hidden)} of the ${String(all)} figures per group`,
  mostHiddenBody:
    'A group is too small, or its figure would give away that of a small group. Without a breakdown more can often be seen.',
  seeArea: (name) => `See ${name}`,
  splitBy: (label) => `Broken down by ${label.toLowerCase()}`,
} as const satisfies Wording<typeof dutch.noFiguresTexts>;
