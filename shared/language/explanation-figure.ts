import { percentSign } from '../base/percent-style.ts';
import { assertNever } from '../base/assert-never.ts';
import { writeDecimal, writeWhole } from '../base/dutch-numbers.ts';
import type { ComparedTo } from '../model/comparison.ts';
import type { SectionOf } from '../model/explanation.ts';
import { bilingual } from './bilingual.ts';
import { comparisonReasonText, comparisonTexts, differenceRuleText } from './comparison.ts';
import { exploreTexts } from './explore.ts';
import { explainedFigureTexts as en } from './en/explanation-figure.ts';
import type { WrittenSection } from './explanation.ts';
import { explainedFigureTexts as nl } from './nl/explanation-figure.ts';
import { writePValue } from './nl/p-value.ts';
import { standardisedReasonText, standardisedText } from './standardise.ts';

const figureTexts = bilingual(nl, en);

/** What a shown figure rests on, as it is read: the numbers are filled in where the formula wants them. */
export function writeFigureSection(section: FigureSection): WrittenSection {
  switch (section.kind) {
    case 'counts':
      return writeCounts(section);
    case 'estimate':
      return writeEstimate(section);
    case 'precision':
      return writePrecision(section);
    case 'interval':
      return writeIntervalSection(section);
    case 'reliability':
      return writeReliability(section);
    case 'comparison':
      return writeComparison(section);
    case 'standardised':
      return writeStandardised(section);
    default:
      return assertNever(section);
  }
}

type FigureSection = SectionOf<
  'counts' | 'estimate' | 'precision' | 'interval' | 'reliability' | 'comparison' | 'standardised'
>;

function writeCounts({ n, manyMissing, notApplicable, numerator }: SectionOf<'counts'>): WrittenSection {
  const texts = figureTexts.counts;
  return {
    kind: 'counts',
    title: texts.title,
    facts: [
      { name: texts.n, value: n === null ? texts.unknown : writeWhole(n) },
      ...(numerator === null ? [] : [{ name: texts.numerator, value: writeWhole(numerator) }]),
      ...(manyMissing === null
        ? []
        : [{ name: texts.missing, value: exploreTexts.missingShare(manyMissing) }]),
      ...(notApplicable ? [{ name: texts.notApplicable, value: exploreTexts.someNotApplicable }] : []),
    ],
    formula: null,
    sentences: [],
  };
}

function writeEstimate(section: SectionOf<'estimate'>): WrittenSection {
  const texts = figureTexts.estimate;
  const { measure, se, value } = section;
  return {
    kind: 'estimate',
    title: texts.title[measure],
    facts: se === null ? [] : [{ name: texts.se, value: measure === 'mean' ? decimal(se) : points(se) }],
    formula: estimateFormula(section),
    sentences:
      measure === 'published'
        ? [texts.published(percent(value))]
        : section.weighted && measure === 'percent'
          ? [texts.scaled]
          : [],
  };
}

/** Weights scaled so that they add up to n: their sums as they are would tell of hidden neighbours. */
function estimateFormula({ measure, weighted, value, n, numerator }: SectionOf<'estimate'>): string | null {
  const texts = figureTexts.estimate;
  if (measure === 'published' || n === null) return null;
  if (measure === 'mean') {
    return weighted ? texts.weightedMean(decimal(value)) : texts.plainMean(decimal(value));
  }
  return weighted
    ? `p = Σ(w · y) / Σw = ${writeDecimal((value * n) / 100, 1)} / ${writeWhole(n)} = ${percent(value)}`
    : `p = ${writeWhole(numerator ?? (value * n) / 100)} / ${writeWhole(n)} = ${percent(value)}`;
}

function writePrecision(section: SectionOf<'precision'>): WrittenSection {
  const texts = figureTexts.precision;
  const { strata, units, lonelyStrata, df, deff, effective, fewSchools } = section;
  return {
    kind: 'precision',
    title: texts.title,
    facts: [
      ...(fewSchools?.unit === 'pupil' ? [{ name: texts.ownUnit, value: texts.pupil }] : []),
      { name: texts.units, value: writeWhole(units) },
      { name: texts.strata, value: writeWhole(strata) },
      { name: texts.df, value: writeWhole(df) },
      { name: texts.deff, value: deff === null ? texts.noDeff : decimal(deff) },
      { name: texts.effective, value: writeDecimal(effective, 1) },
    ],
    formula: texts.formula,
    sentences: [
      ...(fewSchools === null ? [] : [texts.fewSchools(fewSchools.schools), texts.fewUnit[fewSchools.unit]]),
      ...(lonelyStrata > 0 ? [texts.lonely] : []),
    ],
  };
}

function writeIntervalSection(section: SectionOf<'interval'>): WrittenSection {
  const texts = figureTexts.interval;
  const { method, measure, lower, upper, confidenceLevel } = section;
  const limit = (value: number) => (measure === 'mean' ? decimal(value) : percent(value));
  const absent = lower === null || upper === null;
  return {
    kind: 'interval',
    title: texts.title,
    facts: [
      {
        name: texts.limits(percent0(confidenceLevel)),
        value: absent ? texts.none : texts.range(limit(lower), limit(upper)),
      },
      { name: texts.method, value: texts.methods[method] },
    ],
    formula: absent ? null : intervalFormula(section),
    sentences: [absent && method !== 'published' ? texts.noFreedom : texts.why[method]],
  };
}

function intervalFormula({ method, value, se, n, t, effective }: SectionOf<'interval'>): string | null {
  const texts = figureTexts.interval;
  switch (method) {
    case 'logit': {
      if (t === null || se === null) return null;
      const p = value / 100;
      const logit = Math.log(p / (1 - p));
      return `logit(p) ± t · SE / (p(1 − p)) = ${decimal(logit)} ± ${decimal(t)} · ${writeDecimal(se / 100, 4)} / ${writeDecimal(p * (1 - p), 4)}`;
    }
    case 'mean':
      return t === null || se === null
        ? null
        : `${decimal(value)} ± t · SE = ${decimal(value)} ± ${decimal(t)} · ${decimal(se)}`;
    case 'korn-graubard':
      return effective === null ? null : texts.betaQuantiles(writeDecimal(effective, 1), percent(value));
    case 'wilson':
      return n === null ? null : texts.wilson(writeWhole(n));
    case 'published':
      return null;
  }
}

function writeReliability(section: SectionOf<'reliability'>): WrittenSection {
  const texts = figureTexts.reliability;
  const { mark, effective, df, schools, width, ofYes, ofNo } = section;
  return {
    kind: 'reliability',
    title: texts.title,
    facts: [
      { name: texts.effective, value: writeDecimal(effective, 1) },
      { name: texts.width, value: width === null ? figureTexts.interval.none : points(width) },
      ...(ofYes === null ? [] : [{ name: texts.ofYes, value: `${writeWhole(ofYes)}${percentSign()}` }]),
      ...(ofNo === null ? [] : [{ name: texts.ofNo, value: `${writeWhole(ofNo)}${percentSign()}` }]),
      { name: texts.df, value: writeWhole(df) },
      ...(schools === null ? [] : [{ name: texts.schools, value: writeWhole(schools) }]),
    ],
    formula: null,
    sentences: [texts.marks[mark], ...(width === null ? [] : [texts.whichWidth])],
  };
}

function writeComparison({ comparison, basis, measure }: SectionOf<'comparison'>): WrittenSection {
  const texts = figureTexts.comparison;
  const against =
    comparison.compareTo === null ? [] : [{ name: texts.against, value: sideText(comparison.compareTo) }];
  if (comparison.status !== 'shown') {
    const sentences = [comparisonReasonText(comparison.reason)];
    return { kind: 'comparison', title: texts.title, facts: against, formula: null, sentences };
  }
  const { difference, diffLower, diffUpper, test, p, pAdjusted, apart, verdict } = comparison;
  const size = (value: number) => (measure === 'mean' ? decimal(value) : points(value));
  return {
    kind: 'comparison',
    title: texts.title,
    facts: [
      ...against,
      { name: texts.difference, value: size(difference) },
      ...(diffLower === null || diffUpper === null
        ? []
        : [
            {
              name: texts.interval,
              value: figureTexts.interval.range(writeDecimal(diffLower, 1), size(diffUpper)),
            },
          ]),
      { name: texts.test, value: texts.tests[test] },
      ...(p === null ? [] : [{ name: texts.p, value: writePValue(p) }]),
      ...(pAdjusted === null || basis.correction === 'none'
        ? []
        : [{ name: texts.adjusted, value: writePValue(pAdjusted) }]),
      {
        name: texts.family,
        value: `${writeWhole(basis.family)}, ${comparisonTexts.correction[basis.correction]}`,
      },
      { name: texts.rule, value: differenceRuleText(basis.rule) },
      { name: texts.verdict, value: verdict === null ? texts.noVerdict : texts.verdicts[verdict] },
    ],
    formula: null,
    sentences: [
      ...(measure === 'mean' ? [comparisonTexts.testForMeans] : []),
      ...(apart === null ? [] : [apart ? texts.apart : texts.touching]),
    ],
  };
}

/** The other side, in words. */
function sideText(side: ComparedTo): string {
  const texts = figureTexts.comparison;
  switch (side.kind) {
    case 'rest':
      return texts.rest(side.of.name);
    case 'wave':
      return texts.wave(side.wave);
    case 'reference':
      return side.area.name;
    case 'group':
      return side.group.label;
  }
}

function writeStandardised({ standardised, basis }: SectionOf<'standardised'>): WrittenSection {
  const texts = figureTexts.standardised;
  const title = texts.title;
  if (standardised.status !== 'shown') {
    const sentences = [standardisedReasonText(standardised)];
    return { kind: 'standardised', title, facts: [], formula: null, sentences };
  }
  const { percent: value, se, lower, upper } = standardised;
  return {
    kind: 'standardised',
    title,
    facts: [
      { name: standardisedText(basis), value: percent(value) },
      { name: figureTexts.estimate.se, value: points(se) },
      ...(lower === null || upper === null
        ? []
        : [
            {
              name: figureTexts.interval.limits('95'),
              value: figureTexts.interval.range(percent(lower), percent(upper)),
            },
          ]),
    ],
    formula: texts.formula,
    sentences: [texts.standard],
  };
}

function percent(value: number): string {
  return `${writeDecimal(value, 1)}${percentSign()}`;
}

function percent0(share: number): string {
  return writeWhole(100 * share);
}

function points(value: number): string {
  return figureTexts.points(writeDecimal(value, 1));
}

function decimal(value: number): string {
  return writeDecimal(value, 2);
}
