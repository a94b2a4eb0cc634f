import { trendChartTexts } from '../../language/nl/chart-trend.ts';
import type { Verdict } from '../../model/comparison.ts';
import { overlaps } from '../place-notes.ts';
import type { TrendSpec } from '../spec.ts';
import { isFinding, verdictLook, type VerdictLook } from '../verdict-look.ts';
import { signedWidth, signedWord, type VerdictWord } from '../verdict-words.ts';
import { linePieces } from './line-pieces.ts';
import { labelBox, type TrendLabel } from './trend-labels.ts';
import { markBoxes, placeOf, type TrendRoom } from './trend-room.ts';
import { trendRuns } from './trend-segments.ts';

/** The verdict on a wave of the own line, with its sign. */
export interface TrendVerdict extends VerdictWord {
  readonly wave: number;
}

/** Verdicts of the own line, near their points and clear of everything else; of the lines too, where there is room. */
export function trendVerdicts(
  spec: TrendSpec,
  labels: readonly TrendLabel[],
  { plot, size, dot }: TrendRoom,
): readonly TrendVerdict[] {
  const [own] = spec.series;
  if (own?.role !== 'own') return [];
  const taken = [
    ...labels.map((label) => labelBox(label, size)),
    ...spec.series.flatMap((series) => markBoxes(spec, series, plot, dot)),
  ];
  const lines = linePieces(spec, plot, dot / 4);
  return trendRuns(own)
    .flat()
    .flatMap((point): TrendVerdict[] => {
      const { difference, wave } = point;
      if (!difference || !isFinding(difference.verdict)) return [];
      const at = placeOf(spec, point, plot);
      // Since when goes with the word where there is room.
      const places = looksOf(difference.verdict, difference.other.place).flatMap((look) => {
        const width = signedWidth(look, size);
        const left = Math.max(plot.x, Math.min(at.x - width / 2, plot.x + plot.w - width));
        const steps = [1.1, 2.3, 3.5, 4.7].flatMap((step) => [-step, step]);
        return steps.map((step) =>
          signedWord(look, left, at.y + Math.sign(step) * dot * 0.6 + step * size, size),
        );
      });
      const isFree = ({ box }: VerdictWord) =>
        box.y >= plot.y - size &&
        box.y + box.h <= plot.y + plot.h &&
        !taken.some((other) => overlaps(box, other));
      const isOffLines = ({ box }: VerdictWord) => !lines.some((piece) => overlaps(box, piece));
      const word =
        places.find((place) => isFree(place) && isOffLines(place)) ?? places.find(isFree) ?? places[0];
      if (word === undefined) return [];
      taken.push(word.box);
      return [{ ...word, wave }];
    });
}

/** "ongunstiger dan in 2019", and the word alone; a point to look at has no "dan". */
function looksOf(verdict: Verdict, place: string): readonly VerdictLook[] {
  const look = verdictLook(verdict);
  if (verdict === 'mogelijk aandachtspunt') return [look];
  return [{ ...look, word: trendChartTexts.since(look.word, place) }, look];
}
