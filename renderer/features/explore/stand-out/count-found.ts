import { listOf } from '../../../../shared/language/stand-out-panel.ts';
import type { Finding, FindingKind, StandOut } from '../../../../shared/model/stand-out.ts';
import { topFindings } from '../../../../shared/model/top-findings.ts';

/** How many findings are read at once, of every kind: behind "toon alle" there may be dozens. */
export function countFound(standOut: StandOut): number {
  const kinds = ['difference', 'group', 'trend'] as const;
  return kinds.reduce((sum, kind) => sum + countTop(standOut, kind), 0);
}

export function countTop(standOut: StandOut, kind: FindingKind): number {
  return topFindings<Finding>(standOut[listOf[kind]].found).length;
}
