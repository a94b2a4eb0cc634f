import { markId, type Psu } from '../../shared/model/figure.ts';
import { linearisedDifference } from '../../shared/statistics/linearised-difference.ts';
import { pairOf } from '../../shared/statistics/pair-sums.ts';
import { countGroups, type LevelGroups } from './count-groups.ts';
import type { AskedComparison, ComparisonDraft } from './draft-comparisons.ts';
import type { Draft } from './draft-figures.ts';
import { cautiousSums } from './few-schools.ts';

/** Each group against one of them, of the same area and wave; left out: the first. They share schools, not pupils. */
export function againstGroup({ group: asked, breakdown, psu, drafts }: AskedComparison): ComparisonDraft[] {
  const { groups = [] } = breakdown ?? {};
  const reference = groups.find(({ code }) => code === asked) ?? groups[0];
  const others = new Map(drafts.map((draft): [string, Draft] => [markId(draft.key), draft]));
  const counted = new Map<string, LevelGroups | null>();
  const countsOf = ({ source, key: { level } }: Draft, by = psu): LevelGroups | null => {
    if (source?.kind !== 'microdata' || breakdown === null) return null;
    const key = `${source.data.dataset.datasetId}|${level}|${by}`;
    const known = counted.get(key);
    const count = known === undefined ? countGroups(source, level, breakdown, by) : known;
    counted.set(key, count);
    return count;
  };
  return drafts.map((draft): ComparisonDraft => {
    const { key, basis } = draft;
    const { group } = key;
    if (basis.kind === 'absent') return { compareTo: null, basis };
    if (reference === undefined || group === null || group === reference.code) {
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
    const pairBy = (by: Psu) => {
      const sums = countsOf(draft, by)?.sumsOf(key.areaCode, [group, reference.code]) ?? null;
      return sums === null ? null : pairOf(sums);
    };
    const unit = countsOf(draft)?.unit;
    const counts = pairBy(psu);
    if (counts === null || unit === undefined) {
      return { compareTo, basis: { kind: 'absent', reason: 'no-data' } };
    }
    const isBySchool = 'psu' in basis && basis.psu === 'school';
    const pair = isBySchool ? cautiousSums(counts, () => pairBy('respondent'), linearisedDifference) : counts;
    return { compareTo, basis: { kind: 'groups', pair, unit, other } };
  });
}
