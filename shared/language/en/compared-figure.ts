import { percentSign } from '../../base/percent-style.ts';
import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { ComparedTo } from '../../model/comparison.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/compared-figure.ts';

export const comparedTexts = {
  comparedWith: 'Compared with',
  other: otherSide,
  theirFigure: 'Figure there',
  limits: (lower, upper) => `95${percentSign()} interval ${lower} to ${upper}`,
  noLimits: 'its source gives no interval',
  difference: 'Difference',
  points: (size) => `${size} percentage points`,
  scorePoints: (size) => `${size} points`,
  beforeRounding: 'worked out before rounding',
  interval: (lower, upper) => `${lower} to ${upper}`,
  p: 'p-value',
  corrected: 'After correction',
  tests: (p, count) => `${p} (${writeWhole(count)} tests)`,
  test: 'Test',
  untested: ({ apart }) =>
    apart === null ? 'cannot be tested' : apart ? 'the intervals do not touch' : 'the intervals touch',
  otherwise: ({ level, municipality, isSome, isOneArea }) => {
    const [many, others, those] =
      level === 'school' ? ['schools', 'the other schools', 'those'] : ['districts', 'the rest', 'that'];
    const near = municipality ?? 'the municipality';
    const whole = municipality === null ? 'The whole municipality' : `The whole of ${municipality}`;
    const lead = isSome ? `For some ${isOneArea ? 'indicators (*)' : many} the verdict is` : 'The verdict is';
    return `${lead} against ${others} of the region, not ${those} of ${near}: that would give away a hidden figure. ${whole} is shown for orientation.`;
  },
  fewElsewhere: (isDistrict) =>
    `A few pupils from here stand in another ${isDistrict ? 'municipality' : 'region'} in the data. Beside the rest it would show what they answered.`,
  notCompared: (reason) => `Not compared. ${reason}`,
  lostToCorrection: (count) =>
    `Tested by itself this difference would count, but among ${writeWhole(count)} comparisons at once some come by chance: after correction it does not. A chart with fewer comparisons may judge otherwise here in Explore. ${oneVerdict}`,
  owedToCompany: (count) =>
    `This difference counts, together with the others in this chart: the ${writeWhole(count)} comparisons are corrected together. In a matrix or profile others stand beside it, and the verdict on this same figure may differ here in Explore. ${oneVerdict}`,
} as const satisfies Wording<typeof dutch.comparedTexts>;

const oneVerdict = 'In a story it has one verdict throughout: that of the chart with the most comparisons.';

function otherSide(compareTo: ComparedTo, level: Level): string {
  switch (compareTo.kind) {
    case 'rest': {
      // The name of a region is often that of its GGD: "the rest of the GGD" would be an office.
      const whole = compareTo.of.level === 'region' ? 'the region' : compareTo.of.name;
      return level === 'school' ? `the other schools of ${whole}` : `the rest of ${whole}`;
    }
    case 'wave':
      return `the wave of ${String(compareTo.wave)}`;
    case 'reference':
      return compareTo.area.name;
    case 'group':
      return compareTo.group.label;
  }
}
