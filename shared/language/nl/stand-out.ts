import { writeList, writePercents, writeSigned, writeWhole } from '../../base/dutch-numbers.ts';
import type {
  DifferenceFinding,
  Finding,
  GroupFinding,
  StandOut,
  TrendFinding,
} from '../../model/stand-out.ts';
import { senseOf } from '../../model/top-findings.ts';
import { chartTexts } from './charts.ts';
import { gapTexts } from './gap.ts';
import { trendTexts } from './trend.ts';
import { groupPlace, otherSide } from './verdicts.ts';

/** One finding as a sentence of its own figures: what is so, never why. */
export function findingSentence(finding: Finding, area: StandOut['area']): string {
  switch (finding.kind) {
    case 'difference':
      return differenceText(finding, area);
    case 'group':
      return groupText(finding);
    case 'trend':
      return trendText(finding);
  }
}

/** "In Lindewaard een groter aandeel leerlingen die vaak stress hebben: 41 %, in de rest van de regio 35 % (+6 procentpunt)." */
function differenceText(
  { definition, difference, percent, other, compareTo }: DifferenceFinding,
  area: StandOut['area'],
) {
  const [own, theirs] = writePercents(percent, other);
  const where = upperFirst(chartTexts.at(area.level, chartTexts.areaName(area.level, area.name)));
  const { place } = otherSide(compareTo, area.level);
  return `${where} een ${largerOrSmaller(difference)} aandeel ${definition}: ${own}, ${place} ${theirs} (${signedPoints(difference)}).`;
}

/** "Het aandeel leerlingen die zich vaak eenzaam voelen is onder meisjes groter dan onder jongens: 21 % tegen 9 % (12 procentpunt verschil)." */
function groupText({
  definition,
  largest,
  smallest,
  groups,
  hiddenGroups,
  difference,
}: GroupFinding): string {
  const [most, least] = writePercents(largest.percent, smallest.percent);
  const [high, low] = [groupPlace([largest.label]), groupPlace([smallest.label])];
  const share = `het aandeel ${definition}`;
  const figures = `${most} tegen ${least} (${points(difference)} verschil).`;
  if (groups === 2) {
    const told = `${upperFirst(share)} is ${high} groter dan ${low}: ${figures}`;
    return hiddenGroups === 0 ? told : `${told} ${gapTexts.hiddenGroups(hiddenGroups)}`;
  }
  // A hidden group may have more or less than those that are shown.
  return hiddenGroups === 0
    ? `${upperFirst(share)} is het grootst ${high} en het kleinst ${low}: ${figures}`
    : `Van de getoonde groepen is ${share} het grootst ${high} en het kleinst ${low}: ${figures} ${gapTexts.hiddenGroups(hiddenGroups)}`;
}

/** "Sinds 2019 een steeds groter aandeel leerlingen die vaak stress hebben: van 31 % naar 38 % in 2025 (+7 procentpunt)." */
function trendText({ definition, difference, points: waves, hiddenWaves }: TrendFinding): string {
  const [first, last] = [waves[0], waves.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A trend without points');
  const [from, to] = writePercents(first.percent, last.percent);
  const steps = waves.slice(1).map(({ percent }, before) => percent - (waves[before]?.percent ?? percent));
  // Of a hidden wave between nobody may say which way it went, so also not "steeds".
  const isUnbroken = !hiddenWaves.some((wave) => wave > first.wave && wave < last.wave);
  const isSteady =
    isUnbroken && steps.length > 1 && steps.every((step) => Math.sign(step) === Math.sign(difference));
  const more = `een ${isSteady ? 'steeds ' : ''}${largerOrSmaller(difference)} aandeel`;
  const told = `Sinds ${first.wave} ${more} ${definition}: van ${from} naar ${to} in ${last.wave} (${signedPoints(difference)}).`;
  return hiddenWaves.length === 0
    ? told
    : `${told} ${trendTexts.hiddenWaves(writeList(hiddenWaves.map(String)))}`;
}

/** The verdict behind the sentence; null for a gap between groups, which has no good side. */
export function findingWord({ kind, verdict, difference }: Finding): string | null {
  if (kind === 'group') return null;
  if (kind === 'difference' || verdict === 'mogelijk aandachtspunt') return verdict;
  const sense = senseOf(verdict);
  return sense === 'neutral' ? (difference > 0 ? 'stijgt' : 'daalt') : moved[sense];
}

/** Of shares: “meer leerlingen” would be a count. */
function largerOrSmaller(difference: number): string {
  return difference > 0 ? 'groter' : 'kleiner';
}

function signedPoints(difference: number): string {
  return Math.abs(difference) < 0.5 ? points(difference) : `${writeSigned(difference)} procentpunt`;
}

function points(difference: number): string {
  const size = Math.round(Math.abs(difference));
  return size < 1 ? 'minder dan 1 procentpunt' : `${writeWhole(size)} procentpunt`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const moved = { good: 'verbetert', bad: 'verslechtert' } as const;
