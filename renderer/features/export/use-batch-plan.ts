import { useEffect, useState } from 'react';
import type { Progress } from '../../../shared/contract/door.ts';
import type { BatchPlan, BatchWish } from '../../../shared/model/batch.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { startLongOperation } from '../../api/long-operation.ts';

export interface PlanState {
  readonly plan: BatchPlan | null;
  readonly progress: Progress | null;
  readonly issue: Issue | null;
}

/** What would be made, as soon as it is known; asked anew for another wish. null: nothing to ask now, what was known stays. */
export function useBatchPlan(wish: BatchWish | null): PlanState {
  const [known, setKnown] = useState<PlanState & { readonly key: string }>({ ...nothingPlanned, key: '' });
  const key = wish === null ? '' : JSON.stringify(wish);
  const isKnown = known.key === key && (known.plan !== null || known.issue !== null);
  useEffect(() => {
    if (key === '' || isKnown) return undefined;
    let awaited = true;
    // The key is the wish as text: a wish that says the same is not asked twice.
    const operation = startLongOperation('batch.plan', JSON.parse(key) as BatchWish, (progress) => {
      if (awaited) setKnown({ ...nothingPlanned, progress, key });
    });
    void operation.answer.then((answer) => {
      if (awaited)
        setKnown({
          ...nothingPlanned,
          ...(answer.ok ? { plan: answer.value } : { issue: answer.issue }),
          key,
        });
      awaited = false;
    });
    return () => {
      if (awaited) operation.cancel();
      awaited = false;
    };
  }, [key, isKnown]);
  if (key === '') return { ...known, progress: null };
  return known.key === key ? known : nothingPlanned;
}

export const nothingPlanned: PlanState = { plan: null, progress: null, issue: null };
