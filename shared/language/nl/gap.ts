import { writeDecimal, writeWhole } from '../../base/dutch-numbers.ts';
import type { Gap, GapTable, GroupOrder, ShownGap } from '../../model/gap.ts';
import { significanceLevel } from '../../model/judge-difference.ts';
import { comparisonTexts } from './comparison.ts';
import { hiddenReasonText } from './disclosure.ts';
import { subjectOf, writeFigures, writeSize, writeSizeLimits, type MeasureOfMark } from './figure-unit.ts';
import { writePValue } from './p-value.ts';
import { groupPlace } from './verdicts.ts';

/** One gap in words: the outermost groups, how far apart, whether chance can do the same, and the slope. */
export function gapSentence({ key, value, hiddenGroups }: Gap, table: GapTable): string {
  const area = table.areas.find(({ level, code }) => level === key.level && code === key.areaCode);
  const where = `${area?.name ?? key.areaCode}, ${key.wave}`;
  if (value.status !== 'shown') {
    const reason =
      value.reason === 'one-group' ? gapTexts.oneGroup : hiddenReasonText(value.reason, table.disclosure);
    return `${where}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
  }
  const indicator = table.indicators.find(({ code }) => code === key.indicator);
  const { measure } = key;
  const labelOf = (group: string) =>
    table.breakdown.groups.find(({ code }) => code === group)?.label ?? group;
  const { largest, smallest, pAdjusted, slope } = value;
  const [most, least] = writeFigures(largest.percent, smallest.percent, measure);
  return [
    gapTexts[measure === 'mean' ? 'outermostMeans' : 'outermost'](
      where,
      subjectOf(indicator, measure),
      `${groupPlace([labelOf(largest.group)])} (${most})`,
      `${groupPlace([labelOf(smallest.group)])} (${least})`,
    ),
    `${gapTexts.size(writeSize(value.difference, measure), writeLimits(value, measure), timesOf(value))} ${certaintyOf(pAdjusted)}`,
    ...(slope === null
      ? []
      : [
          `${gapTexts.slope(ladderOf(table.order), slope.points > 0, writeSize(Math.abs(slope.points), measure))} ${certaintyOf(slope.pAdjusted)}`,
        ]),
    ...(hiddenGroups === 0 ? [] : [gapTexts.hiddenGroups(hiddenGroups)]),
  ].join(' ');
}

/** How the gaps of a table were tested: printed with them. */
export function explainGaps({ gaps, family, slopeFamily, correction }: GapTable): string[] {
  const pairs = gaps.flatMap(({ value }) => (value.status === 'shown' ? [value.pairs] : []));
  const corrected = comparisonTexts.correction[correction];
  return [
    ...(pairs.some((count) => count > 1) ? [gapTexts.pairs] : []),
    ...(slopeFamily > 0 ? [gapTexts.ladder] : []),
    ...(family > 1 ? [gapTexts.family(writeWhole(family), corrected)] : []),
  ];
}

function timesOf({ ratio, ratioLower, ratioUpper }: ShownGap): string {
  if (ratio === null) return '';
  const limits =
    ratioLower === null || ratioUpper === null
      ? ''
      : ` (${writeDecimal(ratioLower, 1)} tot ${writeDecimal(ratioUpper, 1)})`;
  return `, ${writeDecimal(ratio, 1)} keer zo groot${limits}`;
}

function certaintyOf(p: number | null): string {
  if (p === null) return gapTexts.untested;
  return p < significanceLevel ? gapTexts.certain(writePValue(p)) : gapTexts.uncertain(writePValue(p));
}

function writeLimits({ diffLower, diffUpper }: ShownGap, measure: MeasureOfMark): string {
  return diffLower === null || diffUpper === null ? '' : ` ${writeSizeLimits(diffLower, diffUpper, measure)}`;
}

function ladderOf(order: GroupOrder | null): string {
  if (order === null) throw new Error('A slope over groups without an order');
  return gapTexts.ladders[order];
}

export const gapTexts = {
  outermost: (where: string, share: string, largest: string, smallest: string) =>
    `${where}: ${share} is het grootst ${largest} en het kleinst ${smallest}.`,
  outermostMeans: (where: string, mean: string, highest: string, lowest: string) =>
    `${where}: ${mean} is het hoogst ${highest} en het laagst ${lowest}.`,
  size: (points: string, limits: string, times: string) => `Dat verschil is ${points}${limits}${times}.`,
  certain: (p: string) => `Dat is waarschijnlijk geen toeval (${p}).`,
  uncertain: (p: string) => `Dat kan toeval zijn (${p}).`,
  untested: 'Of dat toeval is, valt niet te zeggen: er kan niet worden getoetst.',
  slope: (ladder: string, rises: boolean, points: string) =>
    `Van ${ladder} ${rises ? 'stijgt' : 'daalt'} het met ${points} over de hele ladder.`,
  ladders: {
    education: 'het laagste naar het hoogste onderwijs',
    class: 'de laagste naar de hoogste klas',
    age: 'de jongste naar de oudste',
  } satisfies Record<GroupOrder, string>,
  hiddenGroups: (count: number) =>
    count === 1
      ? '1 groep is verborgen en telt niet mee.'
      : `${writeWhole(count)} groepen zijn verborgen en tellen niet mee.`,
  oneGroup: 'Er is maar één groep, dus geen verschil.',
  pairs:
    'De uitersten van meer dan twee groepen verschillen al door toeval. Daarom gelden de toets en de intervallen voor alle paren tegelijk (Bonferroni).',
  ladder:
    'De ladder is de slope index of inequality: een lijn door alle getoonde groepen op volgorde, naar hun grootte.',
  family: (count: string, correction: string) => `${count} verschillen getoetst, ${correction}.`,
} as const;
