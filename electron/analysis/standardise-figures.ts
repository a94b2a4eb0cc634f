import { DerivedEstimate, passDerived } from '../../shared/disclosure/derived-estimate.ts';
import { hiddenReason, type GateBasis } from '../../shared/disclosure/hidden-reason.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import { markId, type Breakdown, type Figure, type Psu } from '../../shared/model/figure.ts';
import { hiddenReasons } from '../../shared/model/reasons.ts';
import type {
  ShownStandardised,
  Standardised,
  StandardisationGap,
} from '../../shared/model/standardisation.ts';
import {
  dobsonInterval,
  standardiseProportion,
  type StandardStratum,
} from '../../shared/statistics/direct-standardisation.ts';
import {
  degreesOfFreedom,
  domainWeight,
  estimateProportion,
} from '../../shared/statistics/weighted-proportion.ts';
import { groupsOf } from './combined-groups.ts';
import { countLevel } from './count-level.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import { draftFigures, type CountedBasis, type Draft } from './draft-figures.ts';
import type { SettledIndicator } from './settle-question.ts';
import type { IndicatorSource } from './workspace-data.ts';

/**
 * Gives each figure of an indicator its standardised percentage. Its strata are drafted as the groups of a breakdown by
 * their combination: it is shown only where each of them would be, by the rule. The strata of one breakdown are figures
 * themselves, and must not be hidden to protect another either; those of several are shown nowhere, nor are their
 * parts of the standard.
 */
export function standardiseFigures(
  asked: AskedStandard,
  drafts: readonly Draft[],
  figures: readonly Figure[],
): Figure[] {
  const bySchool = remember(() => draftStrata(asked, 'school'));
  const byRespondent = remember(() => draftStrata(asked, 'respondent'));
  const standards = new Map<number, ReadonlyMap<string, number>>();
  const standardOf = (source: Microdata): ReadonlyMap<string, number> => {
    const { datasetId } = source.data.dataset;
    const standard = standards.get(datasetId) ?? compositionOf(source, asked.combination);
    standards.set(datasetId, standard);
    return standard;
  };
  return figures.map((figure, i): Figure => {
    const draft = drafts[i];
    if (draft === undefined) throw new Error('A figure without its draft');
    const { source, basis, key } = draft;
    const nothing = (reason: Unavailable['reason']): Figure => {
      return { ...figure, standardised: { status: 'unavailable', reason, missing: [] } };
    };
    if (basis.kind === 'absent') return nothing(basis.reason);
    if (key.group !== null) return nothing('only-total');
    if (basis.kind === 'published' || source?.kind !== 'microdata') return nothing('no-microdata');
    const groups = groupsOf(source.data, asked.combination.name);
    if (groups === null) return nothing('not-asked');
    if (groups.codes.length === 0) return nothing('too-many-strata');
    const strataBy = (psu: Psu): Stratum[] => {
      const all = psu === 'school' ? bySchool() : byRespondent();
      return strataOf(draft, all, asked.combination, standardOf(source));
    };
    return { ...figure, standardised: pass(draft, figure, basis.psu, strataBy) };
  });
}

export interface AskedStandard {
  readonly settled: SettledIndicator;
  /** The strata: the combinations of the breakdowns asked for. */
  readonly combination: Breakdown;
  readonly policy: DisclosurePolicy;
}

type Microdata = Extract<IndicatorSource, { readonly kind: 'microdata' }>;
type Unavailable = Extract<Standardised, { readonly status: 'unavailable' }>;

interface Stratum {
  readonly label: string;
  /** Of the standard: the weight of those in the whole file who are in this stratum. */
  readonly share: number;
  /** null: nobody in the area is in it. */
  readonly basis: CountedBasis | null;
}

function draftStrata({ settled, combination, policy }: AskedStandard, psu: Psu): ReadonlyMap<string, Draft> {
  const drafts = draftFigures(settled, combination, psu, policy);
  return new Map(drafts.map((draft): [string, Draft] => [markId(draft.key), draft]));
}

/** The weight of each stratum among all respondents of the file with a valid answer to this indicator. */
function compositionOf(source: Microdata, combination: Breakdown): ReadonlyMap<string, number> {
  const count = countLevel(source, 'region', combination, 'respondent');
  const shares = new Map<string, number>();
  if (count.kind !== 'microdata' || count.groups === null) return shares;
  for (const [code, slot] of count.groups) {
    let share = 0;
    for (let at = slot; at < count.tallies.length; at += count.width) {
      const tally = count.tallies[at];
      if (tally !== undefined) share += domainWeight(tally);
    }
    shares.set(code, share);
  }
  return shares;
}

/** The strata of the standard, each with its place in the area. */
function strataOf(
  { key }: Draft,
  drafts: ReadonlyMap<string, Draft>,
  { name, groups }: Breakdown,
  standard: ReadonlyMap<string, number>,
): Stratum[] {
  const total = [...standard.values()].reduce((sum, share) => sum + share, 0);
  return groups.flatMap(({ code, label }) => {
    const share = standard.get(code) ?? 0;
    // Nobody was asked, or a handful of another school year: it would bar every area for next to nothing.
    if (share < smallestShare * total) return [];
    const basis = drafts.get(markId({ ...key, groupVariable: name, group: code }))?.basis;
    return [{ label, share, basis: basis?.kind === 'counted' && basis.tally.n > 0 ? basis : null }];
  });
}

function pass(
  { limits: { rule } }: Draft,
  figure: Figure,
  psu: Psu,
  strataBy: (psu: Psu) => readonly Stratum[],
): Standardised {
  const strata = strataBy(psu);
  const bases = strata.map(({ basis }) => basis?.disclosure ?? nobody);
  const gated = passDerived(
    new DerivedEstimate({
      figures: [figure.value],
      // Which stratum is in the way, and how many are, is not told: the reasons come in a fixed order.
      bases: [...bases].sort((a, b) => rank(a, rule) - rank(b, rule)),
      describe: () => describe(psu, strataBy),
    }),
    rule,
  );
  switch (gated.status) {
    case 'shown':
      return { ...gated.numbers, status: gated.status };
    case 'hidden':
      return gated;
    case 'unavailable': {
      const missing = strata.filter(({ basis }) => basis === null).map(({ label }) => label);
      const reason: StandardisationGap | typeof gated.reason =
        figure.value.status === 'shown' ? 'stratum-empty' : gated.reason;
      return { status: 'unavailable', reason, missing: reason === 'stratum-empty' ? missing : [] };
    }
  }
}

/** Hidden strata first: that a stratum is empty is told only where all others may be known. */
function rank(basis: GateBasis, rule: DisclosureRule): number {
  if (basis.n === 0) return hiddenReasons.length + 1;
  const reason = hiddenReason(basis, rule);
  return reason === null ? hiddenReasons.length : hiddenReasons.indexOf(reason);
}

function describe(usual: Psu, strataBy: (psu: Psu) => readonly Stratum[]): Omit<ShownStandardised, 'status'> {
  // A stratum in one school has no spread between schools (METHODS.md §1).
  const inOneSchool =
    usual === 'school' &&
    strataBy(usual).some(({ basis }) => basis !== null && degreesOfFreedom(basis.tally) < 1);
  const psu = inOneSchool ? 'respondent' : usual;
  const standardised = standardiseProportion(
    strataBy(psu).map(({ share, basis }): StandardStratum => {
      const estimate = basis === null ? null : estimateProportion(basis.tally);
      if (estimate === null) throw new Error('An empty stratum was standardised');
      return { share, estimate };
    }),
  );
  const interval = dobsonInterval(standardised);
  return {
    percent: 100 * standardised.proportion,
    se: 100 * Math.sqrt(standardised.variance),
    lower: interval === null ? null : 100 * interval.lower,
    upper: interval === null ? null : 100 * interval.upper,
    psu,
  };
}

/** Strata with a smaller part of the standard are left out of it. */
const smallestShare = 0.02;

const nobody: GateBasis = {
  n: 0,
  numerator: 0,
  level: 'school',
  lowestLevel: 'school',
  protectsAnother: false,
};

function remember<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
