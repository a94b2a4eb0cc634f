import { inBatches } from '../../../shared/base/in-batches.ts';
import type { ChartNeeds } from '../../../shared/charts/chart-needs.ts';
import {
  changeCountSchema,
  type ChangeCount,
  type OnlyInOne,
} from '../../../shared/model/delivery-changes.ts';
import type { ComparedChart } from '../../analysis/compare-deliveries.ts';
import { noChanges } from '../../analysis/count-changes.ts';
import type { Analyst } from '../../analysis/analyst.ts';
import { unwrap } from '../trouble.ts';

export interface Compared {
  /** In the order of the charts. */
  readonly charts: readonly ComparedChart[];
  readonly catalogue: ChangeCount;
  readonly gone: OnlyInOne;
  readonly added: OnlyInOne;
  /** How many there were. */
  readonly steps: number;
}

interface StepByStep {
  readonly signal: AbortSignal;
  /** After each step: how many are done, of how many. */
  readonly onStep: (done: number, total: number) => void;
}

/**
 * Compares what a delivery replaced with what stands now, chart by chart and a few indicators at a time: a page can
 * tell how far that is, and stop it between two steps.
 */
export async function compareInSteps(
  analysis: Analyst,
  { deliveryId, needs }: { readonly deliveryId: number; readonly needs: readonly ChartNeeds[] },
  { signal, onStep }: StepByStep,
): Promise<Compared> {
  const { indicators, ...names } = unwrap(await analysis.run('changedNames', { deliveryId }, { signal }));
  const batches = inBatches(indicators, together);
  const total = needs.length + batches.length;
  let done = 0;
  onStep(done, total);
  const charts: ComparedChart[] = [];
  for (const chart of needs) {
    const question = { deliveryId, charts: [chart] };
    charts.push(...unwrap(await analysis.run('changes', question, { signal })).charts);
    onStep(++done, total);
  }
  let catalogue = noChanges;
  for (const batch of batches) {
    const question = { deliveryId, indicators: batch };
    catalogue = add(catalogue, unwrap(await analysis.run('changeCount', question, { signal })));
    onStep(++done, total);
  }
  return { charts, catalogue, ...names, steps: total };
}

/** Indicators: few enough to see it move, enough that asking costs little. */
const together = 3;

const countedKinds = changeCountSchema.unwrap().keyof().options;

function add(some: ChangeCount, more: ChangeCount): ChangeCount {
  return countedKinds.reduce((sum, kind) => ({ ...sum, [kind]: some[kind] + more[kind] }), noChanges);
}
