import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { writeList } from '../../base/dutch-numbers.ts';
import type { MarkKey } from '../../model/figure.ts';
import type { GapsSpec } from './gaps-spec.ts';

/** The groups without a figure in a wave, and how that is said. */
export interface AbsentGroups {
  readonly wave: number;
  readonly words: string;
  readonly isHidden: boolean;
  readonly groups: readonly { readonly group: number; readonly mark: MarkKey; readonly reason: string }[];
}

/** Per wave where groups are missing: the reason where it is one for all, else which groups. */
export function absentGroups({ waves, series }: GapsSpec): readonly AbsentGroups[] {
  return waves.flatMap((wave, at) => {
    const groups = series.flatMap(({ name, points }, group) => {
      const point = points[at];
      return !point || point.value.status === 'shown'
        ? []
        : [{ group, name, mark: point.mark, reason: point.value.reason, status: point.value.status }];
    });
    const [first] = groups;
    if (!first) return [];
    const isHidden = groups.some(({ status }) => status === 'hidden');
    const isShared = groups.length === series.length && groups.every(({ reason }) => reason === first.reason);
    const names = writeList(groups.map(({ name }) => name));
    const words = isShared
      ? first.reason.replace(/\.$/, '')
      : isHidden
        ? chartGapTexts.hidden(names)
        : chartGapTexts.absent(names);
    return [{ wave, words, isHidden, groups }];
  });
}
