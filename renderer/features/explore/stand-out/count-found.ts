import { listOf } from '../../../../shared/language/stand-out-panel.ts';
import type { Finding, FindingKind, StandOut } from '../../../../shared/model/stand-out.ts';
import { topFindings } from '../../../../shared/model/top-findings.ts';
import { findingsOf, type AskedGroups } from './asked-groups.ts';

/** How many findings are read at once, of every kind: behind "toon alle" there may be dozens. */
export function countFound(standOut: StandOut): number {
  const kinds = ['difference', 'group', 'trend'] as const;
  return kinds.reduce((sum, kind) => sum + countTop(standOut, kind), 0);
}

/** How many the list of a kind shows of how many there are of what it is about: the tab says what is under it. */
export function countListed(
  standOut: StandOut,
  kind: FindingKind,
  list: { readonly asked: AskedGroups | null; readonly isWhole: boolean },
): { readonly shown: number; readonly of: number } {
  if (kind === 'group' && list.asked !== null) {
    const count = findingsOf(standOut, list.asked.code).length;
    return { shown: count, of: count };
  }
  const of = standOut[listOf[kind]].found.length;
  return { shown: list.isWhole ? of : countTop(standOut, kind), of };
}

export function countTop(standOut: StandOut, kind: FindingKind): number {
  return topFindings<Finding>(standOut[listOf[kind]].found).length;
}
