/**
 * Weighted proportion with its variance by Taylor linearisation.
 *
 * Method: p̂ = Σ w·y / Σ w over the domain; u_i = w_i (y_i − p̂) / Σ w, and 0 outside the domain;
 * V = Σ_h (1 − f_h) · n_h/(n_h − 1) · Σ_c (u_hc − ū_h)², c = primary sampling unit (PSU) in stratum h.
 * All PSUs of the wave stay in (domain estimation); df = PSUs − strata in which the domain has members;
 * a stratum with one PSU contributes nothing (`lonely.psu = "certainty"`); design effect against simple
 * random sampling with replacement (`deff = "replace"`).
 * Valid: y is 0 or 1; respondents with weight 0 lie outside every domain but their PSUs count.
 * Reference: Särndal, Swensson & Wretman 1992, §5; R survey `svymean(subset(design, …))`.
 * Golden values: tests/reference/weighted-proportion.test.ts.
 */
export function estimateProportion(domain: DomainSums): WeightedProportion | null {
  if (domain.n === 0) return null;
  const { strata } = domain;
  const yes = sum(strata, (stratum) => stratum.yes);
  const weight = domainWeight({ strata });
  // Exactly 0 and 1 where nobody or everybody says yes, whatever the weights add up to in floating point.
  const proportion = domain.numerator === 0 ? 0 : domain.numerator === domain.n ? 1 : yes / weight;
  const constant = proportion === 0 || proportion === 1;
  const variance = constant ? 0 : varianceAround({ strata }, proportion) / weight ** 2;
  return {
    n: domain.n,
    numerator: domain.numerator,
    proportion,
    variance,
    df: degreesOfFreedom({ strata }),
    designEffect: constant ? null : (variance * (domain.n - 1)) / (proportion * (1 - proportion)),
    lonelyStrata: strata.filter((stratum) => stratum.psus === 1).length,
  };
}

/** PSUs − strata, of those in which the domain has members (R's `degf` of the subset). */
export function degreesOfFreedom(domain: {
  readonly strata: readonly Pick<StratumSums, 'presentPsus'>[];
}): number {
  return sum(domain.strata, (stratum) => stratum.presentPsus - 1);
}

/** Ŵ: the weight of those in the domain together. */
export function domainWeight({ strata }: Pick<DomainSums, 'strata'>): number {
  return sum(strata, ({ yes, no }) => yes + no);
}

/** Variance of the total of w (y − p) over the domain, for any p: of the proportion itself, or of a fitted line. */
export function varianceAround({ strata }: Pick<DomainSums, 'strata'>, p: number): number {
  return sum(strata, (stratum) => stratumVariance(stratum, p));
}

export interface WeightedProportion {
  /** Unweighted respondents and how many of them say yes. */
  readonly n: number;
  readonly numerator: number;
  /** 0–1. */
  readonly proportion: number;
  readonly variance: number;
  readonly df: number;
  /** null where nobody or everybody says yes: nothing to compare with. */
  readonly designEffect: number | null;
  /** Strata of the domain with one PSU: their part of the variance is unknown and counted as 0. */
  readonly lonelyStrata: number;
}

/** Sufficient statistics of a domain: everything the estimate needs to know of its answers. */
export interface DomainSums {
  readonly n: number;
  readonly numerator: number;
  /** The strata in which the domain has members. */
  readonly strata: readonly StratumSums[];
}

/** With yes_c and no_c the weight of those in PSU c who say yes and no. */
export interface StratumSums {
  /** PSUs of the whole wave in this stratum, with or without members of the domain. */
  readonly psus: number;
  /** PSUs with a member of the domain. */
  readonly presentPsus: number;
  /** f_h: the part of the population's PSUs that was drawn; 0 for no correction. */
  readonly sampledFraction: number;
  /** Σ yes_c, Σ no_c, Σ yes_c², Σ yes_c·no_c, Σ no_c². */
  readonly yes: number;
  readonly no: number;
  readonly yesYes: number;
  readonly yesNo: number;
  readonly noNo: number;
}

/** The stratum's part of V · (Σ w)²; u_c · Σ w = yes_c (1 − p) − no_c p. */
function stratumVariance(stratum: StratumSums, p: number): number {
  if (stratum.psus < 2) return 0;
  const q = 1 - p;
  const added = stratum.yesYes * q * q + stratum.noNo * p * p;
  const total = stratum.yes * q - stratum.no * p;
  const squares = added - 2 * stratum.yesNo * p * q - total ** 2 / stratum.psus;
  // Below the rounding of the terms it is 0: every PSU has the same proportion.
  if (squares < added * 1e-13) return 0;
  return (1 - stratum.sampledFraction) * (stratum.psus / (stratum.psus - 1)) * squares;
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
