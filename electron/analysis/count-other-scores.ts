import type { PairLayout } from './lay-pairs.ts';
import { answer } from './read-answers.ts';
import type { WaveScores } from './read-scale.ts';

/** Of a part against its rest: members with another score than the commonest, half of them at most. */
export interface OtherScores {
  readonly ofRest: (part: number, slot: number) => number;
  /** Those of the part who are not in the larger area. */
  readonly ofOutside: (part: number, slot: number) => number;
}

/** How often each score was given. */
export type ScoreCounts = Map<number, number>;

/** What the gate decides by where the rest of an area has a mean: a rest is what subtraction leaves, score by score. */
export function countOtherScores(layout: PairLayout, input: WaveScores): OtherScores {
  const { pieces, partOf, wholeIn, wholeOf } = layout;
  const { width } = pieces;
  const byCombination = countByDomain(layout, input);
  const combinations = [...partOf.keys()].slice(1);
  const among = (slot: number, belongs: (combination: number) => boolean): ScoreCounts => {
    const counts: ScoreCounts = new Map();
    for (const at of combinations) {
      if (!belongs(at)) continue;
      for (const [score, count] of byCombination[at * width + slot] ?? []) addScore(counts, score, count);
    }
    return counts;
  };
  const wholes = new Map<number, ScoreCounts>();
  const countWhole = (whole: number, slot: number): ScoreCounts => {
    const at = whole * width + slot;
    const counts = wholes.get(at) ?? among(slot, (combination) => wholeIn[combination] === whole);
    wholes.set(at, counts);
    return counts;
  };
  return {
    ofRest(part, slot) {
      const whole = wholeOf[part] ?? 0;
      if (whole === 0) return 0;
      const inside = among(slot, (at) => partOf[at] === part && wholeIn[at] === whole);
      const around = [...countWhole(whole, slot)];
      return othersIn(new Map(around.map(([score, count]) => [score, count - (inside.get(score) ?? 0)])));
    },
    ofOutside: (part, slot) =>
      othersIn(among(slot, (at) => partOf[at] === part && wholeIn[at] !== wholeOf[part])),
  };
}

/** Of a group known by its scores alone. */
export function othersIn(counts: ReadonlyMap<number, number>): number {
  let members = 0;
  let commonest = 0;
  for (const count of counts.values()) {
    members += count;
    commonest = Math.max(commonest, count);
  }
  return Math.min(members - commonest, Math.floor(members / 2));
}

export function addScore(counts: ScoreCounts | undefined, score: number, count: number): void {
  counts?.set(score, (counts.get(score) ?? 0) + count);
}

/** In every combination of a part and a larger area, and in each of its groups. */
function countByDomain({ pieces }: PairLayout, { scores, sides }: WaveScores): ScoreCounts[] {
  const { order, pieceStarts, areaOf, groupOf, domains } = pieces;
  const counts = Array.from({ length: domains }, (): ScoreCounts => new Map());
  for (let piece = 0; piece < areaOf.length; piece++) {
    const area = areaOf[piece] ?? 0;
    const group = groupOf[piece] ?? area;
    for (let at = pieceStarts[piece] ?? 0; at < (pieceStarts[piece + 1] ?? 0); at++) {
      const place = order[at] ?? 0;
      if ((sides[place] ?? answer.missing) > answer.yes) continue;
      const score = scores[place] ?? 0;
      addScore(counts[area], score, 1);
      if (group !== area) addScore(counts[group], score, 1);
    }
  }
  return counts;
}
