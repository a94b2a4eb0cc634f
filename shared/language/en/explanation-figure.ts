import { percentSign } from '../../base/percent-style.ts';
import { noBreakSpace } from '../../base/dutch-numbers.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/explanation-figure.ts';

export const explainedFigureTexts = {
  points: (size) => `${size}${noBreakSpace}percentage points`,
  counts: {
    title: 'Counts',
    n: 'Valid answers (n)',
    numerator: 'Of which yes, unweighted',
    missing: 'Left unanswered',
    notApplicable: 'Applies',
    unknown: 'not known',
  },
  estimate: {
    title: { percent: 'Percentage', mean: 'Mean', published: 'Percentage' },
    weightedMean: (mean) => `mean = Σ(w · y) / Σw = ${mean}`,
    plainMean: (mean) => `mean = Σy / n = ${mean}`,
    se: 'Standard error',
    scaled: 'The weights are scaled here so that they add up to n.',
    published: (value) => `This figure, ${value}, has been taken over as it was published.`,
  },
  precision: {
    title: 'Precision',
    ownUnit: 'Sampling unit of this figure',
    pupil: 'pupil',
    units: 'Units with answers',
    strata: 'Strata with answers',
    df: 'Degrees of freedom',
    deff: 'Design effect',
    noDeff: 'cannot be determined: everyone gives the same answer',
    effective: 'Effective n',
    formula: 'SE² = Σ strata (1 − f) · k/(k − 1) · Σ units (u − ū)², u = Σ w(y − p) / Σw',
    fewSchools: (schools) =>
      `This figure comes mainly from ${schools === 1 ? '1 school' : `${String(schools)} schools`}.`,
    fewUnit: {
      school: 'The school remains the sampling unit: here it gives a wider interval than the pupil.',
      pupil:
        'How so few schools differ says too little. So the pupil is the sampling unit here: it gives the wider interval.',
      question: 'The whole question was answered with the pupil as the sampling unit.',
    },
    lonely: 'There is a stratum with one unit. It adds nothing to the standard error.',
  },
  interval: {
    title: 'Interval',
    limits: (level) => `${level}${percentSign()} interval`,
    method: 'Method',
    range: (lower, upper) => `${lower} to ${upper}`,
    betaQuantiles: (effective, p) => `beta quantiles with n* = ${effective} and p = ${p}`,
    wilson: (n) => `(p + z²/2n ± z√(p(1 − p)/n + z²/4n²)) / (1 + z²/n) with z = 1,96 and n = ${n}`,
    none: 'not known',
    noFreedom: 'There are too few sampling units for an interval.',
    methods: {
      wilson: 'Wilson',
      logit: 'logit',
      'korn-graubard': 'Korn-Graubard',
      mean: 't distribution',
      published: 'of the source',
    },
    why: {
      wilson: 'Wilson, because no weighting, strata or schools count.',
      logit:
        'Logit, because weighting, strata or schools count and there are enough answers. Then turned back into a percentage.',
      'korn-graubard': 'Korn-Graubard, because fewer than five pupils answer yes or no.',
      mean: 'Mean plus and minus t times the standard error.',
      published: 'The limits are those of the source.',
    },
  },
  reliability: {
    title: 'Reliability',
    effective: 'Effective n (at least 30)',
    width: 'Width by Korn-Graubard (good up to 5, unreliable from 30)',
    whichWidth:
      'The NCHS measures the width of the Korn-Graubard interval. It may differ a little from the interval of the figure.',
    get ofYes() {
      return `Width of p (up to 130${percentSign()})`;
    },
    get ofNo() {
      return `Width of 1 − p (up to 130${percentSign()})`;
    },
    df: 'Degrees of freedom (at least 8)',
    schools: 'Schools it mainly comes from (at least 4)',
    marks: {
      fine: 'By the rules of the NCHS this figure is reliable.',
      'less-reliable': 'By the rules of the NCHS this figure is less certain.',
      unreliable: 'By the rules of the NCHS this figure is too uncertain to build on.',
    },
  },
  comparison: {
    title: 'Comparison',
    against: 'Compared with',
    difference: 'Difference',
    get interval() {
      return `95${percentSign()} interval of the difference`;
    },
    test: 'Test',
    tests: {
      'rao-scott': 'Rao-Scott F',
      difference: 't-test of the difference',
      'two-proportions': 'z-test of two percentages',
      'non-overlap': 'intervals side by side',
      none: 'none',
    },
    p: 'p',
    adjusted: 'p after correction',
    family: 'Tests together',
    rule: 'A difference is',
    rest: (whole) => `the rest of ${whole}`,
    wave: (wave) => `the wave of ${String(wave)}`,
    verdict: 'Verdict',
    // With the word that stands in the chart.
    verdicts: {
      gunstiger: 'more favourable (gunstiger)',
      ongunstiger: 'less favourable (ongunstiger)',
      vergelijkbaar: 'comparable (vergelijkbaar)',
      hoger: 'higher (hoger)',
      lager: 'lower (lager)',
      'mogelijk aandachtspunt': 'possible point of attention (mogelijk aandachtspunt)',
    },
    noVerdict: 'none: there is no test',
    apart: 'The intervals do not touch.',
    touching: 'The intervals overlap.',
  },
  standardised: {
    title: 'Corrected for composition',
    formula: 'Σ(Wₖ · pₖ), variance Σ(Wₖ² · Vₖ)',
    standard: 'The standard is the composition of all pupils in the wave with a valid answer.',
  },
} as const satisfies Wording<typeof dutch.explainedFigureTexts>;
