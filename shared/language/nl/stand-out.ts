import { writeList, writeSigned, writeWhole } from '../../base/dutch-numbers.ts';
import type {
  DifferenceFinding,
  Finding,
  GroupFinding,
  StandOut,
  TrendFinding,
} from '../../model/stand-out.ts';
import { senseOf } from '../../model/top-findings.ts';
import { chartTexts } from './charts.ts';
import { subjectOf, writeFigures, writeSize } from './figure-unit.ts';
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

/**
 * "In Lindewaard een groter aandeel leerlingen die vaak stress hebben: 41 %, in de rest van de regio 35 % (+6 procentpunt)."
 * "In Lindewaard is het gemiddelde van ‘Rapportcijfer’ 0,4 punt hoger dan in de rest van de regio: 7,4 tegen 7,0."
 */
function differenceText(finding: DifferenceFinding, area: StandOut['area']) {
  const { definition, measure, difference, percent, other, compareTo } = finding;
  const [own, theirs] = writeFigures(percent, other, measure);
  const where = upperFirst(chartTexts.at(area.level, chartTexts.areaName(area.level, area.name)));
  const { place } = otherSide(compareTo, area.level);
  return measure === 'mean'
    ? `${where} is ${subjectOf(finding, measure)} ${higherOrLower(difference)} dan ${place}: ${own} tegen ${theirs}.`
    : `${where} een ${largerOrSmaller(difference)} aandeel ${definition}: ${own}, ${place} ${theirs} (${signedPoints(difference)}).`;
}

/**
 * "Het aandeel leerlingen die zich vaak eenzaam voelen is onder meisjes groter dan onder jongens: 21 % tegen 9 % (12 procentpunt verschil)."
 * "Het gemiddelde van ‘Rapportcijfer’ is onder jongens hoger dan onder meisjes: 7,4 tegen 7,0 (0,4 punt verschil)."
 */
function groupText(finding: GroupFinding): string {
  const { measure, largest, smallest, groups, hiddenGroups, difference } = finding;
  const [most, least] = writeFigures(largest.percent, smallest.percent, measure);
  const [high, low] = [groupPlace([largest.label]), groupPlace([smallest.label])];
  const share = subjectOf(finding, measure);
  const size = measure === 'mean' ? scorePoints(difference) : points(difference);
  const figures = `${most} tegen ${least} (${size} verschil).`;
  if (groups === 2) {
    const larger = measure === 'mean' ? 'hoger' : 'groter';
    const told = `${upperFirst(share)} is ${high} ${larger} dan ${low}: ${figures}`;
    return hiddenGroups === 0 ? told : `${told} ${gapTexts.hiddenGroups(hiddenGroups)}`;
  }
  const [top, bottom] = measure === 'mean' ? ['hoogst', 'laagst'] : ['grootst', 'kleinst'];
  // A hidden group may have more or less than those that are shown.
  return hiddenGroups === 0
    ? `${upperFirst(share)} is het ${top} ${high} en het ${bottom} ${low}: ${figures}`
    : `Van de getoonde groepen is ${share} het ${top} ${high} en het ${bottom} ${low}: ${figures} ${gapTexts.hiddenGroups(hiddenGroups)}`;
}

/**
 * "Sinds 2019 een steeds groter aandeel leerlingen die vaak stress hebben: van 31 % naar 38 % in 2025 (+7 procentpunt)."
 * "Sinds 2019 werd het gemiddelde van ‘Rapportcijfer’ steeds lager: van 7,4 naar 7,0 in 2025 (0,4 punt lager)."
 */
function trendText(finding: TrendFinding): string {
  const { definition, measure, difference, points: waves, hiddenWaves } = finding;
  const [first, last] = [waves[0], waves.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A trend without points');
  const [from, to] = writeFigures(first.percent, last.percent, measure);
  const steps = waves.slice(1).map(({ percent }, before) => percent - (waves[before]?.percent ?? percent));
  // Of a hidden wave between nobody may say which way it went, so also not "steeds".
  const isUnbroken = !hiddenWaves.some((wave) => wave > first.wave && wave < last.wave);
  const isSteady =
    isUnbroken && steps.length > 1 && steps.every((step) => Math.sign(step) === Math.sign(difference));
  const steadily = isSteady ? 'steeds ' : '';
  const told =
    measure === 'mean'
      ? `Sinds ${first.wave} werd ${subjectOf(finding, measure)} ${steadily}${difference > 0 ? 'hoger' : 'lager'}: van ${from} naar ${to} in ${last.wave} (${higherOrLower(difference)}).`
      : `Sinds ${first.wave} een ${steadily}${largerOrSmaller(difference)} aandeel ${definition}: van ${from} naar ${to} in ${last.wave} (${signedPoints(difference)}).`;
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

/** "0,4 punt hoger". */
function higherOrLower(difference: number): string {
  return `${scorePoints(difference)} ${difference > 0 ? 'hoger' : 'lager'}`;
}

function scorePoints(difference: number): string {
  return writeSize(Math.abs(difference), 'mean');
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
