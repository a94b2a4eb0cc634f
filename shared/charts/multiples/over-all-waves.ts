import { multiplesTexts } from '../../language/nl/chart-multiples.ts';
import { chanceText, differenceSentence, otherSide } from '../../language/nl/verdicts.ts';
import type { Level } from '../../model/area.ts';
import type { Direction } from '../../model/indicator.ts';
import { judgeTrend } from '../../model/judge-trend.ts';
import { testedChance } from '../../model/tested-chance.ts';
import { isLostToCorrection } from '../../model/lost-to-correction.ts';
import type { ShownTrend, TrendTable } from '../../model/trend.ts';
import type { MarkDifference } from '../spec.ts';

interface Line {
  readonly level: Level;
  readonly areaCode: string;
  /** Of its newest figure. */
  readonly wave: number;
}

/** How the newest figure of a line differs from its first, tested over all its waves; null where that is not told. */
export function overAllWaves(
  { level, areaCode, wave }: Line,
  trends: TrendTable | undefined,
  direction: Direction,
): MarkDifference | null {
  const trend = trends?.trends.find(
    ({ key }) => key.level === level && key.areaCode === areaCode && key.group === null,
  );
  if (trends === undefined || trend?.value.status !== 'shown') return null;
  const { key, value } = trend;
  const measure = key.measure === 'mean' ? { measure: key.measure } : {};
  const { first, last, difference, verdict, isOneWay } = judgeTrend(value, direction, trends.rule);
  if (last.wave !== wave) return null;
  const certainty = certaintyOf(value, trends);
  const chance = certainty !== null && !isOneWay ? `${certainty}, ${multiplesTexts.leansBack}` : certainty;
  const other = otherSide({ kind: 'wave', wave: first.wave }, level);
  const theirs = { percent: first.percent, isDrawn: true };
  const tested = testedChance(value, basisOf(value, trends));
  const told = { verdict, difference, chance, other, theirs, ...measure };
  return {
    ...{ ...told, lower: null, upper: null },
    ...(tested === null ? {} : { tested }),
    ...(isLostToCorrection({ ...value, difference }, trends.rule)
      ? { lost: value.family ?? trends.family }
      : {}),
    sentence:
      chance === null ? differenceSentence(told) : multiplesTexts.sentence(differenceSentence(told), chance),
  };
}

/** "helling over 4 metingen: p = 0,003 na correctie"; of two waves their difference was tested. */
function certaintyOf(value: ShownTrend, trends: TrendTable): string | null {
  const { points, pAdjusted } = value;
  const certainty = chanceText(value, basisOf(value, trends));
  return pAdjusted === null || certainty === null || points.length < 3
    ? certainty
    : multiplesTexts.slope(points.length, certainty);
}

function basisOf({ family }: ShownTrend, { family: ownFamily, correction }: TrendTable) {
  return { correction, family: family ?? ownFamily };
}
