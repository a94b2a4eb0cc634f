import type { Verdict } from './comparison.ts';
import type { Finding } from './stand-out.ts';

/**
 * The few to begin with: the largest effects, and where those are all bad news, or all good, the largest of the other
 * side instead of the last. Findings come in order of effect, and stay so.
 */
export function topFindings<Kind extends Finding>(found: readonly Kind[], count = topCount): readonly Kind[] {
  const top = found.slice(0, count);
  const rest = found.slice(count);
  const missing = (['good', 'bad'] as const).filter((sense) => !top.some((each) => has(each, sense)));
  const other = missing.length === 1 ? rest.find((each) => has(each, missing[0])) : undefined;
  return other === undefined || count < 2 ? top : [...top.slice(0, -1), other];
}

/** Per kind: three kinds of three can be read at a glance. */
export const topCount = 3;

export type Sense = 'good' | 'bad' | 'neutral';

/** Whether it is good news. */
export function senseOf(verdict: Verdict): Sense {
  switch (verdict) {
    case 'gunstiger':
      return 'good';
    case 'ongunstiger':
    case 'mogelijk aandachtspunt':
      return 'bad';
    default:
      return 'neutral';
  }
}

function has({ verdict }: Finding, sense: Sense | undefined): boolean {
  return senseOf(verdict) === sense;
}
