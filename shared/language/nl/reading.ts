import { writePercents, writeWhole } from '../../base/dutch-numbers.ts';
import type { Verdict } from '../../model/comparison.ts';

/** What somebody who listens asks of a chart, and what its figures answer. Always Dutch. */
export const listenerTexts = {
  /** "Op elke 100 leerlingen zijn dat er 8 minder dan in 2019." */
  ofHundred: (people: string, points: number, since: number) =>
    `Op elke 100 ${people} zijn dat er ${writeWhole(Math.abs(points))} ${points > 0 ? 'meer' : 'minder'} dan in ${String(since)}.`,
  better: (period: string, verdict: Verdict) => `Ja. Over ${period} is het ${verdict} geworden.`,
  worse: (period: string, verdict: Verdict) => `Nee. Over ${period} is het ${verdict} geworden.`,
  same: (period: string) => `Dat zien we niet. Over ${period} is er geen duidelijke verandering.`,
  /** The newest step, beside what all waves come to. */
  lately: (wave: number, verdict: Verdict, before: string) =>
    `In ${String(wave)} is het ${verdict} dan ${before}.`,
  latelySame: (before: string) => `Met ${before} is er geen verschil gevonden.`,
  elsewhere: (there: string, ours: number, theirs: number, verdict: Verdict) => {
    const [own, other] = writePercents(ours, theirs);
    return `Ja. Hier is het ${own} en ${there} ${other}: ${verdict}.`;
  },
  alike: (there: string, ours: number, theirs: number) => {
    const [own, other] = writePercents(ours, theirs);
    return `Dat is niet zeker. Hier is het ${own} en ${there} ${other}; dat verschil kan toeval zijn.`;
  },
  /** "Ja: 66 % onder meisjes en 41 % onder jongens. Dat is waarschijnlijk geen toeval." */
  groupsDiffer: (most: Group, least: Group) =>
    `Ja: ${writeBoth(most, least)}. Dat is waarschijnlijk geen toeval.`,
  groupsAlike: (most: Group, least: Group) =>
    `Dat is niet zeker: ${writeBoth(most, least)}. Dat verschil kan toeval zijn.`,
} as const;

interface Group {
  /** "onder meisjes". */
  readonly place: string;
  readonly percent: number;
}

function writeBoth(most: Group, least: Group): string {
  const [high, low] = writePercents(most.percent, least.percent);
  return `${high} ${most.place} en ${low} ${least.place}`;
}
