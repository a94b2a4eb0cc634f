import { quantities, type Quantity, type TheirFigure } from './their-figure.ts';

/** How far apart numbers may lie, per quantity. */
export type Tolerances = Readonly<Record<Quantity, number>>;

/**
 * Half a unit of the last decimal a column has anywhere: what is written as 77.3 may be anything from 77.25 to
 * 77.35. Respondents are whole. `given` (percentage points) stands for all but those.
 */
export function tolerancesOf(figures: readonly TheirFigure[], given: number | undefined): Tolerances {
  const of = (quantity: Quantity): number => {
    if (quantity === 'n') return 0;
    if (given !== undefined) return given;
    const decimals = Math.max(0, ...figures.map(({ values }) => values[quantity]?.decimals ?? 0));
    return Math.max(0.5 * 10 ** -decimals, exact);
  };
  return Object.fromEntries(quantities.map((each) => [each, of(each)])) as Tolerances;
}

/** Numbers that agree this well are the same: the last digits of two programs never do. */
const exact = 1e-7;
