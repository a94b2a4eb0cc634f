import type { Level } from '../../model/area.ts';
import { mostCombined } from '../../model/combination.ts';
import type { Measure } from '../../model/figure.ts';
import { mostGroups } from '../../model/most-groups.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/analysis.ts';
import { writeList } from './writing.ts';

/** What can be wrong with a question for figures. */
export const analysisTexts = {
  protecting: 'We work out which figures stay hidden, so that nobody can be recognised.',
  threadBroke: {
    title: 'The computation stopped unexpectedly.',
    kept: 'Your workspace is as it was.',
    next: 'Ask the question again. If this keeps happening, start the app again.',
  },
  threadFull: {
    title: 'This question is too large for the memory of this computer.',
    kept: 'Your workspace is as it was.',
    next: 'Ask for fewer indicators or areas at once, or close other programs.',
  },
  nothingReplaced: {
    title: 'This delivery replaced nothing, or what it replaced was given up.',
    next: 'Look under Data which deliveries replaced an earlier one.',
  },
  unknownIndicators: (codes) => ({
    title:
      codes.length === 1
        ? `We do not know the indicator ${writeList(codes)} in this workspace.`
        : `We do not know the indicators ${writeList(codes)} in this workspace.`,
    next: 'See at Explore which indicators there are, or import a file with this indicator.',
  }),
  otherMeasure: (label, asked, possible) => ({
    title: `No ${measureNames[asked]} can be made of ‘${label}’.`,
    next:
      possible.length === 0
        ? 'Choose another indicator.'
        : `Ask for ${possible.map((measure) => `a ${measureNames[measure]}`).join(' or ')}.`,
  }),
  tooFine: (label) => ({
    title: `The distribution of ‘${label}’ cannot be broken down like this: there are too many small groups.`,
    next: 'Choose a breakdown with fewer groups, or ask for the mean.',
  }),
  onlyPercentagesInFunnel: (label: string, hasMean: boolean) => ({
    title: `‘${label}’ does not fit in a funnel: that rests on percentages.`,
    next: hasMean
      ? 'Choose an indicator with yes or no, or look at the averages in a ranking: it tests every area against the rest.'
      : 'Choose an indicator with yes or no, or look at how the answers are distributed.',
  }),
  onlyPercentagesStandardised: {
    title: 'Only percentages can be corrected for composition.',
    next: 'Ask for an indicator with yes or no, or leave out the correction.',
  },
  unknownAreas: (codes) => ({
    title:
      codes.length === 1
        ? `We do not know the area ${writeList(codes)} in this workspace.`
        : `We do not know the areas ${writeList(codes)} in this workspace.`,
    next: 'See at Explore which areas there are, or import a file with this area.',
  }),
  unknownBreakdown: (name, known) => ({
    title: `We cannot break down by ${name}.`,
    next:
      known.length === 0
        ? 'These data have no breakdown. Ask for the total.'
        : `Choose one of these breakdowns: ${writeList(known)}. A column with more than ${mostGroups} different values is not a breakdown.`,
  }),
  combined: {
    onlyTwo: {
      title: 'We break down by at most two characteristics at once.',
      next: 'Choose two, such as gender and class.',
    },
    notSafe: {
      title:
        'These two characteristics are not shown together: answers of pupils could be worked out from them.',
      next: 'Break down by gender and class together, or by one characteristic.',
    },
    tooMany: (label, groups) => ({
      title: `${label} make ${String(groups)} groups together. Those are too many to show.`,
      next: `Choose two characteristics that make at most ${String(mostCombined)} groups together, or break down by one of the two.`,
    }),
    neverTogether: (names) => ({
      title: `In no wave are ${writeList(names)} both known.`,
      next: 'Break down by one of the two, or choose another characteristic with it.',
    }),
    onlyPercentages: {
      title: 'Only percentages can be broken down by two characteristics at once.',
      next: 'Choose one characteristic, or an indicator with yes or no.',
    },
  },
  unknownGroup: (code, known) => ({
    title: `The group ‘${code}’ is not in this breakdown.`,
    next: `Choose one of these groups: ${writeList(known)}.`,
  }),
  noBreakdown: {
    title: 'Groups can only be compared with a breakdown.',
    next: 'Choose what to break down by, such as gender, class or education.',
  },
  unknownCorrection: (name, known) => ({
    title: `We cannot correct for ${name}.`,
    next:
      known.length === 0
        ? 'These data have no groups. Ask for the ordinary figure.'
        : `Choose from: ${writeList(known)}.`,
  }),
  smallReference: (name) => ({
    title: `${name} is not larger than what you want to compare with it.`,
    next: 'Choose a larger area as the whole, such as the municipality or the region.',
  }),
  handout: {
    notAsked: (waves, levels) => ({
      title: 'This question is not in this workspace.',
      next: `This is a workspace without pupils’ answers: it holds only the figures its maker put in. ${
        waves.length === 0
          ? ''
          : `Those are the stories, the kept questions and the usual questions about ${writeList(waves.map(String))} and about trends, of ${writeList(levels.map((level) => placesOf[level]))}. `
      }Choose one of those. Or ask the maker to keep this question as a favourite, or to choose more waves and levels, and to make the workspace again.`,
    }),
    noExplanation: {
      title: 'This explanation is not in this workspace.',
      next: 'This is a workspace without pupils’ answers. How the figures were made is told under Account in a story. To know more about this figure, ask the maker.',
    },
  },
  response: {
    noMicrodata: (wave) => ({
      title: `Who took part in ${String(wave)} cannot be counted.`,
      next: 'That needs a file with one row per pupil. Choose another wave, or import such a file.',
    }),
    unknownPlace: (code) => ({
      title: `We do not know the area ${code} in this workspace.`,
      next: 'Choose an area that occurs in the wave.',
    }),
    onlyStandard: {
      title: 'The response can be counted by gender, class or education.',
      next: 'Choose one of those three, or look without a breakdown.',
    },
  },
} as const satisfies Wording<typeof dutch.analysisTexts>;

const measureNames: Readonly<Record<Measure, string>> = {
  percent: 'percentage',
  distribution: 'distribution of answers',
  mean: 'mean',
};

/** Places of a level, in a list of what a workspace holds. */
const placesOf: Readonly<Record<Level, string>> = {
  country: 'the country',
  region: 'the region',
  municipality: 'municipalities',
  district: 'districts',
  school: 'schools',
};
