import { DerivedEstimate, passDerived } from '../../shared/disclosure/derived-estimate.ts';
import type { ShownSection } from '../../shared/model/explanation.ts';
import type { Figure, FigureTable, ShownValue } from '../../shared/model/figure.ts';
import { effectiveSize } from '../../shared/statistics/effective-size.ts';
import { defaultConfidenceLevel } from '../../shared/statistics/interval.ts';
import { kornGraubardInterval, kornGraubardSize } from '../../shared/statistics/korn-graubard-interval.ts';
import { studentQuantile } from '../../shared/statistics/quantiles.ts';
import { reliabilityOf } from '../../shared/statistics/reliability.ts';
import { estimateProportion, type WeightedProportion } from '../../shared/statistics/weighted-proportion.ts';
import type { AveragedBasis, CountedBasis, Draft, DraftBasis } from './draft-figures.ts';
import { isCarriedByFew, schoolsThatCarry, type FewSchools } from './few-schools.ts';
import { isManyMissing } from './many-missing.ts';

/**
 * What a figure rests on in its own area and group: counts, estimate, precision, interval, marks and tests. It goes
 * through the gate with the figure: of a hidden one nothing comes out. Weighted sums are never told: with the weights
 * of other figures they would solve hidden counts that n and percentage leave open.
 */
export function describeShown({ table, figure, draft }: Explained): readonly ShownSection[] {
  const { value, comparison, standardised } = figure;
  const passed = passDerived(
    new DerivedEstimate({
      figures: [value],
      describe: () => (value.status === 'shown' ? describeBasis(draft.basis, figure, value) : []),
    }),
    draft.limits.rule,
  );
  if (passed.status !== 'shown') return [];
  return [
    ...passed.numbers,
    ...(comparison === undefined || table.comparing === undefined
      ? []
      : [
          {
            kind: 'comparison',
            measure: figure.key.measure ?? 'percent',
            comparison,
            basis: table.comparing,
          } as const,
        ]),
    ...(standardised === undefined || table.standardising === undefined
      ? []
      : [{ kind: 'standardised', standardised, basis: table.standardising } as const]),
  ];
}

interface Explained {
  readonly table: FigureTable;
  readonly figure: Figure;
  readonly draft: Draft;
}

function describeBasis(basis: DraftBasis, figure: Figure, value: ShownValue): ShownSection[] {
  const weighted = !figure.marks.includes('unweighted');
  switch (basis.kind) {
    case 'counted':
      return describeCounted(basis, value, weighted);
    case 'averaged':
      return describeAveraged(basis, value, weighted);
    case 'published':
      return describePublished(value);
    case 'absent':
      throw new Error('A figure that is not there was shown');
  }
}

function describeCounted(basis: CountedBasis, value: ShownValue, weighted: boolean): ShownSection[] {
  const { tally } = basis;
  const { n, numerator } = tally;
  const estimate = estimateProportion(tally);
  if (estimate === null) throw new Error('A figure of nobody was shown');
  const { percent, se } = value;
  return [
    {
      kind: 'counts',
      n,
      manyMissing: isManyMissing(tally),
      notApplicable: tally.notApplicable > 0,
      numerator,
    },
    { kind: 'estimate', measure: 'percent', weighted, value: percent, n, numerator, se },
    precisionOf(basis, value),
    { ...intervalOf(value), measure: 'percent', ...partsOf(estimate, value) },
    reliabilitySection(estimate, basis.few),
  ];
}

function describeAveraged(basis: AveragedBasis, value: ShownValue, weighted: boolean): ShownSection[] {
  const { tally } = basis;
  const { n } = tally;
  const { percent, se, df } = value;
  return [
    {
      kind: 'counts',
      n,
      manyMissing: isManyMissing(tally),
      notApplicable: tally.notApplicable > 0,
      numerator: null,
    },
    { kind: 'estimate', measure: 'mean', weighted, value: percent, n, numerator: null, se },
    precisionOf(basis, value),
    { ...intervalOf(value), measure: 'mean', t: tOf(df), effective: null },
  ];
}

/** As its publisher gave it: what was not said is not known. */
function describePublished(value: ShownValue): ShownSection[] {
  const { n, percent, se } = value;
  return [
    { kind: 'counts', n, manyMissing: null, notApplicable: false, numerator: null },
    { kind: 'estimate', measure: 'published', weighted: false, value: percent, n, numerator: null, se },
    { ...intervalOf(value), measure: 'percent', t: null, effective: null },
  ];
}

function precisionOf({ tally, few }: CountedBasis | AveragedBasis, { df, deff }: ShownValue): ShownSection {
  const { n } = tally;
  const strata: readonly { readonly psus: number; readonly presentPsus: number }[] = tally.strata;
  return {
    kind: 'precision',
    strata: strata.length,
    units: strata.reduce((units, { presentPsus }) => units + presentPsus, 0),
    lonelyStrata: strata.filter(({ psus }) => psus === 1).length,
    df: df ?? 0,
    deff,
    effective: Math.min(n, effectiveSize(n, deff)),
    fewSchools: few === null ? null : { schools: schoolsThatCarry(few), unit: few.unit },
  };
}

function intervalOf({ method, percent: value, se, n, lower, upper }: ShownValue) {
  const confidenceLevel = defaultConfidenceLevel;
  return { kind: 'interval', method, value, se, n, confidenceLevel, lower, upper } as const;
}

/** What the method of the interval needs beside the percentage and its standard error. */
function partsOf(estimate: WeightedProportion, { method, df }: ShownValue) {
  switch (method) {
    case 'logit':
      return { t: tOf(df), effective: null };
    case 'korn-graubard':
      return { t: null, effective: kornGraubardSize(estimate) };
    case 'wilson':
    case 'mean':
    case 'published':
      return { t: null, effective: null };
  }
}

function tOf(df: number | null): number | null {
  return df === null || df < 1 ? null : studentQuantile(1 - (1 - defaultConfidenceLevel) / 2, df);
}

function reliabilitySection(estimate: WeightedProportion, few: FewSchools | null): ShownSection {
  const { n, proportion: p, df, designEffect } = estimate;
  const interval = kornGraubardInterval(estimate);
  const width = interval === null ? null : 100 * (interval.upper - interval.lower);
  return {
    kind: 'reliability',
    mark: reliabilityOf(estimate, isCarriedByFew(few)),
    effective: Math.min(n, effectiveSize(n, designEffect)),
    df,
    schools: few === null ? null : schoolsThatCarry(few),
    width,
    ofYes: width === null || p === 0 ? null : width / p,
    ofNo: width === null || p === 1 ? null : width / (1 - p),
  };
}
