import { markId } from '../../shared/model/figure.ts';
import { pairOf } from '../../shared/statistics/pair-sums.ts';
import { countGroups, type LevelGroups } from './count-groups.ts';
import type { AskedComparison, ComparisonDraft } from './draft-comparisons.ts';
import type { Draft } from './draft-figures.ts';

/** Each group against one of them, of the same area and wave; left out: the first. They share schools, not pupils. */
export function againstGroup({ group: asked, breakdown, psu, drafts }: AskedComparison): ComparisonDraft[] {
  const { groups = [] } = breakdown ?? {};
  const reference = groups.find(({ code }) => code === asked) ?? groups[0];
  const others = new Map(drafts.map((draft): [string, Draft] => [markId(draft.key), draft]));
  const counted = new Map<string, LevelGroups | null>();
  const countsOf = ({ source, key: { level } }: Draft): LevelGroups | null => {
    if (source?.kind !== 'microdata' || breakdown === null) return null;
    const key = `${source.data.dataset.datasetId}|${level}`;
    const known = counted.get(key);
    const count = known === undefined ? countGroups(source, level, breakdown, psu) : known;
    counted.set(key, count);
    return count;
  };
  return drafts.map((draft): ComparisonDraft => {
    const { key, basis } = draft;
    if (basis.kind === 'absent') return { compareTo: null, basis };
    if (reference === undefined || key.group === null || key.group === reference.code) {
      return { compareTo: null, basis: { kind: 'absent', reason: 'no-group' } };
    }
    const compareTo = { kind: 'group', group: reference } as const;
    const other = others.get(markId({ ...key, group: reference.code }));
    if (other === undefined || other.basis.kind === 'absent') {
      return {
        compareTo,
        basis: other?.basis.kind === 'absent' ? other.basis : { kind: 'absent', reason: 'no-data' },
      };
    }
    const sums = countsOf(draft)?.sumsOf(key.areaCode, [key.group, reference.code]) ?? null;
    if (sums === null) return { compareTo, basis: { kind: 'absent', reason: 'no-data' } };
    return { compareTo, basis: { kind: 'groups', pair: pairOf(sums), other } };
  });
}
