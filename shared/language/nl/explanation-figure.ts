import { assertNever } from '../../base/assert-never.ts';
import { noBreakSpace, writeDecimal, writeWhole } from '../../base/dutch-numbers.ts';
import type { ComparedTo, DifferenceTestName } from '../../model/comparison.ts';
import type { SectionOf } from '../../model/explanation.ts';
import type { Method } from '../../model/figure.ts';
import { comparisonReasonText, comparisonTexts, differenceRuleText } from './comparison.ts';
import type { WrittenSection } from './explanation.ts';
import { writePValue } from './p-value.ts';
import { standardisedReasonText, standardisedText } from './standardise.ts';

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

function writeCounts({ n, missing, notApplicable, numerator }: SectionOf<'counts'>): WrittenSection {
  const texts = figureTexts.counts;
  const share = missing === null || n === null || n + missing === 0 ? null : (100 * missing) / (n + missing);
  const missingText = (count: number) =>
    share === null ? writeWhole(count) : `${writeWhole(count)} (${percent(share)})`;
  return {
    kind: 'counts',
    title: texts.title,
    facts: [
      { name: texts.n, value: n === null ? texts.unknown : writeWhole(n) },
      ...(numerator === null ? [] : [{ name: texts.numerator, value: writeWhole(numerator) }]),
      ...(missing === null ? [] : [{ name: texts.missing, value: missingText(missing) }]),
      ...(notApplicable === 0 ? [] : [{ name: texts.notApplicable, value: writeWhole(notApplicable) }]),
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
  if (measure === 'published' || n === null) return null;
  if (measure === 'mean') {
    return weighted
      ? `gemiddelde = Σ(w · y) / Σw = ${decimal(value)}`
      : `gemiddelde = Σy / n = ${decimal(value)}`;
  }
  return weighted
    ? `p = Σ(w · y) / Σw = ${writeDecimal((value * n) / 100, 1)} / ${writeWhole(n)} = ${percent(value)}`
    : `p = ${writeWhole(numerator ?? (value * n) / 100)} / ${writeWhole(n)} = ${percent(value)}`;
}

function writePrecision(section: SectionOf<'precision'>): WrittenSection {
  const texts = figureTexts.precision;
  const { strata, units, lonelyStrata, df, deff, effective } = section;
  return {
    kind: 'precision',
    title: texts.title,
    facts: [
      { name: texts.units, value: writeWhole(units) },
      { name: texts.strata, value: writeWhole(strata) },
      { name: texts.df, value: writeWhole(df) },
      { name: texts.deff, value: deff === null ? texts.noDeff : decimal(deff) },
      { name: texts.effective, value: writeDecimal(effective, 1) },
    ],
    formula: texts.formula,
    sentences: lonelyStrata > 0 ? [texts.lonely] : [],
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
        value: absent ? texts.none : `${limit(lower)} tot ${limit(upper)}`,
      },
      { name: texts.method, value: texts.methods[method] },
    ],
    formula: absent ? null : intervalFormula(section),
    sentences: [absent && method !== 'published' ? texts.noFreedom : texts.why[method]],
  };
}

function intervalFormula({ method, value, se, n, t, effective }: SectionOf<'interval'>): string | null {
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
      return effective === null
        ? null
        : `bèta-kwantielen met n* = ${writeDecimal(effective, 1)} en p = ${percent(value)}`;
    case 'wilson':
      return n === null
        ? null
        : `(p + z²/2n ± z√(p(1 − p)/n + z²/4n²)) / (1 + z²/n) met z = 1,96 en n = ${writeWhole(n)}`;
    case 'published':
      return null;
  }
}

function writeReliability(section: SectionOf<'reliability'>): WrittenSection {
  const texts = figureTexts.reliability;
  const { mark, effective, df, width, ofYes, ofNo } = section;
  return {
    kind: 'reliability',
    title: texts.title,
    facts: [
      { name: texts.effective, value: writeDecimal(effective, 1) },
      { name: texts.width, value: width === null ? figureTexts.interval.none : points(width) },
      ...(ofYes === null ? [] : [{ name: texts.ofYes, value: `${writeWhole(ofYes)}${noBreakSpace}%` }]),
      ...(ofNo === null ? [] : [{ name: texts.ofNo, value: `${writeWhole(ofNo)}${noBreakSpace}%` }]),
      { name: texts.df, value: writeWhole(df) },
    ],
    formula: null,
    sentences: [texts.marks[mark]],
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
        : [{ name: texts.interval, value: `${writeDecimal(diffLower, 1)} tot ${size(diffUpper)}` }]),
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
      { name: texts.verdict, value: verdict ?? texts.noVerdict },
    ],
    formula: null,
    sentences: apart === null ? [] : [apart ? texts.apart : texts.touching],
  };
}

/** The other side, in words. */
function sideText(side: ComparedTo): string {
  switch (side.kind) {
    case 'rest':
      return `de rest van ${side.of.name}`;
    case 'wave':
      return `de meting van ${String(side.wave)}`;
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
        : [{ name: figureTexts.interval.limits('95'), value: `${percent(lower)} tot ${percent(upper)}` }]),
    ],
    formula: 'Σ(Wₖ · pₖ), variantie Σ(Wₖ² · Vₖ)',
    sentences: [texts.standard],
  };
}

function percent(value: number): string {
  return `${writeDecimal(value, 1)}${noBreakSpace}%`;
}

function percent0(share: number): string {
  return writeWhole(100 * share);
}

function points(value: number): string {
  return `${writeDecimal(value, 1)}${noBreakSpace}procentpunt`;
}

function decimal(value: number): string {
  return writeDecimal(value, 2);
}

const figureTexts = {
  counts: {
    title: 'Aantallen',
    n: 'Geldige antwoorden (n)',
    numerator: 'Daarvan ja, ongewogen',
    missing: 'Geen antwoord',
    notApplicable: 'Niet van toepassing',
    unknown: 'niet bekend',
  },
  estimate: {
    title: { percent: 'Percentage', mean: 'Gemiddelde', published: 'Percentage' },
    se: 'Standaardfout',
    scaled: 'De gewichten zijn hier zo geschaald dat ze optellen tot n.',
    published: (value: string) => `Dit cijfer, ${value}, is overgenomen zoals het is gepubliceerd.`,
  },
  precision: {
    title: 'Nauwkeurigheid',
    units: 'Eenheden met antwoorden',
    strata: 'Strata met antwoorden',
    df: 'Vrijheidsgraden',
    deff: 'Designeffect',
    noDeff: 'niet te bepalen: iedereen antwoordt hetzelfde',
    effective: 'Effectieve n',
    formula: 'SE² = Σ strata (1 − f) · k/(k − 1) · Σ eenheden (u − ū)², u = Σ w(y − p) / Σw',
    lonely: 'Er is een stratum met één eenheid. Dat draagt niets bij aan de standaardfout.',
  },
  interval: {
    title: 'Interval',
    limits: (level: string) => `${level}${noBreakSpace}%-interval`,
    method: 'Methode',
    none: 'niet bekend',
    noFreedom: 'Er zijn te weinig steekproefeenheden voor een interval.',
    methods: {
      wilson: 'Wilson',
      logit: 'logit',
      'korn-graubard': 'Korn-Graubard',
      mean: 't-verdeling',
      published: 'van de bron',
    } satisfies Record<Method, string>,
    why: {
      wilson: 'Wilson, omdat er geen weging, strata of scholen meetellen.',
      logit:
        'Logit, omdat er weging, strata of scholen meetellen en er genoeg antwoorden zijn. Daarna teruggerekend naar een percentage.',
      'korn-graubard': 'Korn-Graubard, omdat minder dan vijf leerlingen ja of nee antwoorden.',
      mean: 'Gemiddelde plus en min t keer de standaardfout.',
      published: 'De grenzen zijn die van de bron.',
    } satisfies Record<Method, string>,
  },
  reliability: {
    title: 'Betrouwbaarheid',
    effective: 'Effectieve n (ten minste 30)',
    width: 'Breedte (tot 5 goed, vanaf 30 onbetrouwbaar)',
    ofYes: 'Breedte van p (tot 130 %)',
    ofNo: 'Breedte van 1 − p (tot 130 %)',
    df: 'Vrijheidsgraden (ten minste 8)',
    marks: {
      fine: 'Volgens de regels van de NCHS is dit cijfer betrouwbaar.',
      'less-reliable': 'Volgens de regels van de NCHS is dit cijfer minder zeker.',
      unreliable: 'Volgens de regels van de NCHS is dit cijfer te onzeker om op te bouwen.',
    },
  },
  comparison: {
    title: 'Vergelijking',
    against: 'Vergeleken met',
    difference: 'Verschil',
    interval: '95 %-interval van het verschil',
    test: 'Toets',
    tests: {
      'rao-scott': 'Rao-Scott F',
      difference: 't-toets op het verschil',
      'two-proportions': 'z-toets op twee percentages',
      'non-overlap': 'intervallen naast elkaar',
      none: 'geen',
    } satisfies Record<DifferenceTestName, string>,
    p: 'p',
    adjusted: 'p na correctie',
    family: 'Toetsen samen',
    rule: 'Een verschil is',
    verdict: 'Oordeel',
    noVerdict: 'geen: er is geen toets',
    apart: 'De intervallen raken elkaar niet.',
    touching: 'De intervallen overlappen.',
  },
  standardised: {
    title: 'Gecorrigeerd voor samenstelling',
    standard: 'De standaard is de samenstelling van alle leerlingen in de meting met een geldig antwoord.',
  },
} as const;
