import type { OperationOutput } from '../../../shared/contract/operations.ts';
import type { Breakdown } from '../../../shared/model/figure.ts';

type Splits = Pick<OperationOutput<'explore.options'>, 'breakdowns' | 'combinations'>;

/** By one characteristic or by two at once. */
export function findBreakdown({ breakdowns, combinations }: Splits, name: string | null): Breakdown | null {
  return [...breakdowns, ...combinations].find((each) => each.name === name) ?? null;
}
