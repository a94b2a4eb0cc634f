import { useState } from 'react';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import { chosenScope } from './chosen-scope.ts';

/** The mark that was clicked on, until the chart is about something else. */
export function useChosen(
  request: ChartRequest,
  first: MarkKey | null,
): readonly [MarkKey | null, (mark: MarkKey | null) => void] {
  const scope = chosenScope(request);
  const [kept, setKept] = useState({ scope, mark: first });
  // Gone for good: on the way back it was not asked for either.
  if (kept.scope !== scope) setKept({ scope, mark: null });
  return [kept.scope === scope ? kept.mark : null, (mark) => setKept({ scope, mark })];
}
