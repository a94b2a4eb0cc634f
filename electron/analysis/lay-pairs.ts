import { layDomains, layoutBytes, type DomainLayout } from './lay-domains.ts';
import type { WaveFrame } from './wave-frame.ts';

/**
 * The respondents of a wave by part, larger area and group, laid out once for every indicator: as for single areas, with
 * each combination of a part and a larger area that occurs in the place of an area.
 */
export interface PairLayout {
  readonly pieces: DomainLayout;
  /** Per combination, from 1: its part and its larger area; 0: in none. */
  readonly partOf: Int32Array;
  readonly wholeIn: Int32Array;
  readonly partCount: number;
  readonly wholeCount: number;
  /** Which larger area each part belongs to, at place part; 0: none. */
  readonly wholeOf: Int32Array;
}

export interface PairsInput {
  /** Per place of the frame: which part, larger area and group (1, 2, …; 0: none). */
  readonly parts: Int32Array;
  readonly wholes: Int32Array;
  readonly groups: Uint8Array | null;
  readonly partCount: number;
  readonly wholeCount: number;
  readonly groupCount: number;
  readonly wholeOf: Int32Array;
}

export function layPairs(frame: WaveFrame, input: PairsInput): PairLayout {
  const { parts, wholes, groups, groupCount, partCount, wholeCount, wholeOf } = input;
  const areas = new Int32Array(parts.length);
  const partOf = [0];
  const wholeIn = [0];
  const combinations = new Int32Array((partCount + 1) * (wholeCount + 1));
  for (let place = 0; place < areas.length; place++) {
    const part = parts[place] ?? 0;
    const whole = wholes[place] ?? 0;
    if (part === 0 && whole === 0) continue;
    const at = part * (wholeCount + 1) + whole;
    if (combinations[at] === 0) {
      combinations[at] = partOf.push(part) - 1;
      wholeIn.push(whole);
    }
    areas[place] = combinations[at] ?? 0;
  }
  return {
    pieces: layDomains(frame, { areas, areaCount: partOf.length - 1, groups, groupCount }),
    partOf: Int32Array.from(partOf),
    wholeIn: Int32Array.from(wholeIn),
    partCount,
    wholeCount,
    wholeOf,
  };
}

/** Bytes it takes, for the cache. */
export function pairLayoutBytes({ pieces, partOf }: PairLayout): number {
  return layoutBytes(pieces) + 8 * partOf.length;
}
