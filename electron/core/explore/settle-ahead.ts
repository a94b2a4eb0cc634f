import type { AreaSelection } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { leadingFirst } from '../../../shared/model/leading-indicators.ts';
import type { Analyst, RunContext } from '../../analysis/analyst.ts';

/**
 * What protects hidden figures is settled per indicator over all its areas and groups, by the first question about it,
 * and takes longer than all questions after that. Settled ahead, one indicator at a time while nobody asks anything,
 * the first question is as quick as the next, and what stands out in an area is there at once.
 */
export function settleAhead(analysis: Analyst, available: readonly AvailableIndicator[]): void {
  if (settling.has(analysis)) return;
  settling.add(analysis);
  // The first chart of a page is asked right after what can be asked: it goes first.
  setTimeout(() => {
    void settleProtection(analysis, available, patient)
      // A chart that needs what went wrong here says so itself.
      .catch((error: unknown) => console.error(error))
      .finally(() => settling.delete(analysis));
  }, pause).unref();
}

/** In small bites, so that nobody waits for all of them. Ends early when the analyst is stopped or closed. */
export async function settleProtection(
  analysis: Analyst,
  available: readonly AvailableIndicator[],
  context: RunContext,
): Promise<void> {
  // What a first chart and a story made from a template begin with goes first.
  for (const { indicator, measures, levels } of leadingFirst(available)) {
    for (const measure of measures) {
      const asked = { indicators: [indicator.code], measure, areas: areasOf(levels) };
      const answer = await analysis.run('figures', asked, context);
      if (!answer.ok && answer.issue.kind === 'cancelled') return;
    }
  }
}

/** Of every level: where only what others published answers, nothing is settled. */
export function areasOf(levels: AvailableIndicator['levels']): readonly AreaSelection[] {
  return levels.map((level) => ({ level }));
}

const settling = new WeakSet<Analyst>();
const pause = 400;
export const patient: RunContext = { signal: new AbortController().signal, patient: true };
