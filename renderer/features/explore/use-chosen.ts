import { useState } from 'react';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import { chosenScope } from './chosen-scope.ts';

/**
 * The mark that was clicked on, until the chart is about something else or another is the own one; until a first click the own one. `first` is
 * what a slide lifts out: null, nothing; left out, there is no slide.
 */
export function useChosen(
  request: ChartRequest,
  own: MarkKey | null,
  first?: MarkKey | null,
): readonly [MarkKey | null, (mark: MarkKey | null) => void] {
  const scope = `${chosenScope(request)} ${own?.areaCode ?? ''}`;
  const [kept, setKept] = useState({ scope, mark: first });
  // Gone for good: on the way back it was not asked for either.
  if (kept.scope !== scope) setKept({ scope, mark: undefined });
  const clicked = kept.scope === scope ? kept.mark : undefined;
  return [clicked === undefined ? own : clicked, (mark) => setKept({ scope, mark })];
}
