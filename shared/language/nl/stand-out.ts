import { writeDecimal, writeList, writePercent, writeSigned, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { ComparisonBasis } from '../../model/comparison.ts';
import type {
  DifferenceFinding,
  Finding,
  FindingKind,
  GroupFinding,
  StandOut,
  TrendFinding,
  Unknown,
} from '../../model/stand-out.ts';
import { senseOf } from '../../model/top-findings.ts';
import { chartTexts } from './charts.ts';
import { hiddenReasonText } from './disclosure.ts';
import { differenceRuleSentence, groupName, otherSide } from './verdicts.ts';

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

/** "In Lindewaard meer leerlingen die vaak stress hebben: 41 %, in de rest van de regio 35 % (+6 punten)." */
function differenceText(
  { definition, difference, percent, other, compareTo }: DifferenceFinding,
  area: StandOut['area'],
) {
  const [own, theirs] = writeBoth(percent, other);
  const where = upperFirst(chartTexts.at(area.level, chartTexts.areaName(area.level, area.name)));
  const { place } = otherSide(compareTo, area.level);
  return `${where} ${moreOrLess(difference)} ${definition}: ${own}, ${place} ${theirs} (${signedPoints(difference)}).`;
}

/** "Bij meisjes meer leerlingen die zich vaak eenzaam voelen dan bij jongens: 21 % tegen 9 % (12 punten verschil)." */
function groupText({ definition, largest, smallest, groups, difference }: GroupFinding): string {
  const [most, least] = writeBoth(largest.percent, smallest.percent);
  const [high, low] = [groupName(largest.label), groupName(smallest.label)];
  const size = `(${points(difference)} verschil)`;
  return groups === 2
    ? `Bij ${high} meer ${definition} dan bij ${low}: ${most} tegen ${least} ${size}.`
    : `Bij ${high} de meeste ${definition}, bij ${low} de minste: ${most} tegen ${least} ${size}.`;
}

/** "Sinds 2019 steeds meer leerlingen die vaak stress hebben: van 31 % naar 38 % in 2025 (+7 punten)." */
function trendText({ definition, difference, points: waves }: TrendFinding): string {
  const [first, last] = [waves[0], waves.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A trend without points');
  const [from, to] = writeBoth(first.percent, last.percent);
  const steps = waves.slice(1).map(({ percent }, before) => percent - (waves[before]?.percent ?? percent));
  const isSteady = steps.length > 1 && steps.every((step) => Math.sign(step) === Math.sign(difference));
  const more = `${isSteady ? 'steeds ' : ''}${moreOrLess(difference)}`;
  return `Sinds ${first.wave} ${more} ${definition}: van ${from} naar ${to} in ${last.wave} (${signedPoints(difference)}).`;
}

/** The verdict behind the sentence; null for a gap between groups, which has no good side. */
export function findingWord({ kind, verdict, difference }: Finding): string | null {
  if (kind === 'group') return null;
  if (kind === 'difference' || verdict === 'mogelijk aandachtspunt') return verdict;
  const sense = senseOf(verdict);
  return sense === 'neutral' ? (difference > 0 ? 'stijgt' : 'daalt') : standOutTexts.moved[sense];
}

/** What nothing found means: that all may be chance, that nothing reaches the rule, or that nothing could be looked at. */
export function nothingFound(kind: FindingKind, { rule, ...standOut }: StandOut): string {
  const { judged } = standOut[listOf[kind]];
  const { none } = standOutTexts;
  if (kind === 'difference' && standOut.comparedWith === null) return none.noOther;
  if (judged === 0) return none.notJudged[kind];
  return rule.kind === 'test' ? none.chance(judged) : none.tooSmall(judged);
}

/** Which rule and correction the findings of a kind were found by. */
export function ruleOfFindings(kind: FindingKind, { rule, correction, ...standOut }: StandOut): string {
  const basis: ComparisonBasis = { with: 'rest', rule, correction, family: standOut[listOf[kind]].family };
  return `${differenceRuleSentence(basis)}.`;
}

/** Where the findings of a kind stand. */
export const listOf = { difference: 'differences', group: 'groups', trend: 'trends' } as const;

/** What these figures do not tell, in short sentences under headings. */
export function explainUnknown({ unknown, area, wave, disclosure }: StandOut): UnknownPart[] {
  const texts = standOutTexts.unknown;
  const parts = [
    { title: texts.notAsked(wave), sentences: notAskedSentences(unknown.notAsked) },
    {
      title: texts.withheld,
      sentences: unknown.withheld.map(
        ({ reason, labels }) => `${hiddenReasonText(reason, disclosure)} ${namesOf(labels)}.`,
      ),
    },
    { title: texts.breakdowns, sentences: unknown.breakdowns.map(breakdownSentence) },
    {
      title: texts.earlier,
      sentences: [
        ...(unknown.waves.length === 0
          ? []
          : [texts.noWaves(chartTexts.areaName(area.level, area.name), unknown.waves)]),
        ...(unknown.changed.length === 0 ? [] : [texts.changed(unknown.changed)]),
      ],
    },
    { title: texts.never, sentences: texts.neverMeasured(area.level) },
  ];
  return parts.filter(({ sentences }) => sentences.length > 0);
}

export interface UnknownPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

function notAskedSentences(notAsked: Unknown['notAsked']): string[] {
  const whole = notAsked.filter((each) => each.whole).map(({ theme }) => theme.toLowerCase());
  const parts = notAsked.filter((each) => !each.whole);
  return [
    ...(whole.length === 0 ? [] : [standOutTexts.unknown.wholeThemes(whole)]),
    ...parts.map(({ theme, labels }) => `${theme}: ${namesOf(labels)}.`),
  ];
}

/** Names have commas of their own, so each stands in quotes; of many the first. */
function namesOf(labels: readonly string[]): string {
  const shown = labels.length > mostNamed + 1 ? labels.slice(0, mostNamed) : labels;
  const rest = labels.length - shown.length;
  return writeList([
    ...shown.map((label) => `‘${label}’`),
    ...(rest === 0 ? [] : [`nog ${writeWhole(rest)}`]),
  ]);
}

const mostNamed = 5;

function breakdownSentence({ label, state, hidden, of }: Unknown['breakdowns'][number]): string {
  const { breakdown } = standOutTexts.unknown;
  return state === 'partly' ? breakdown.partly(label, hidden, of) : breakdown[state](label);
}

function moreOrLess(difference: number): string {
  return difference > 0 ? 'meer' : 'minder';
}

/** With a decimal where whole percentages would be the same. */
function writeBoth(a: number, b: number): readonly [string, string] {
  const same = writePercent(a) === writePercent(b);
  const write = (percent: number) => (same ? `${writeDecimal(percent, 1)} %` : writePercent(percent));
  return [write(a), write(b)];
}

function signedPoints(difference: number): string {
  return Math.abs(difference) < 0.5
    ? points(difference)
    : `${writeSigned(difference)} ${Math.abs(Math.round(difference)) === 1 ? 'punt' : 'punten'}`;
}

function points(difference: number): string {
  const size = Math.round(Math.abs(difference));
  if (size < 1) return 'minder dan 1 punt';
  return size === 1 ? '1 punt' : `${writeWhole(size)} punten`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const standOutTexts = {
  button: 'Wat valt op',
  count: (count: number | null) => (count === null ? '' : ` (${writeWhole(count)})`),
  title: (place: string, wave: number | null) =>
    wave === null ? `Wat valt op ${place}` : `Wat valt op ${place}, ${String(wave)}`,
  chooseArea: 'Kies een gebied of school',
  otherArea: 'Ander gebied',
  searchArea: 'Zoek een gebied of school',
  tabsLabel: 'Wat valt op, per soort',
  tabs: { difference: 'Verschil', group: 'Groepen', trend: 'Trend', unknown: 'Wat we niet weten' },
  tab: (name: string, count: number) => `${name} (${writeWhole(count)})`,
  all: (count: number) => `Toon alle ${writeWhole(count)}`,
  fewer: 'Toon de grootste',
  loading: 'We lopen alle cijfers na.',
  stop: 'Stop',
  stopped: 'Je hebt het nalopen gestopt.',
  again: 'Loop de cijfers na',
  close: 'Sluiten',
  moved: { good: 'verbetert', bad: 'verslechtert' },
  announce: (place: string, count: number) =>
    count === 0
      ? `Er valt niets op ${place}.`
      : `${writeWhole(count)} ${count === 1 ? 'bevinding' : 'bevindingen'} ${place}.`,
  none: {
    chance: (judged: number) =>
      `Er valt niets op. ${judged === 1 ? 'Het ene verschil dat we nakeken, kan' : `Alle ${writeWhole(judged)} verschillen die we nakeken, kunnen`} toeval zijn. Ook dat is goed om te weten.`,
    tooSmall: (judged: number) =>
      `Er valt niets op: van de ${writeWhole(judged)} verschillen die we nakeken, telt er geen als verschil. Ook dat is goed om te weten.`,
    notJudged: {
      difference: 'Er zijn hier geen verschillen die we mogen of kunnen toetsen.',
      group: 'Er zijn hier geen groepen die we naast elkaar mogen of kunnen zetten.',
      trend: 'Er is hier nog geen trend: daarvoor zijn twee metingen met dezelfde vraag nodig.',
    },
    noOther:
      'We hebben niets om dit gebied mee te vergelijken: geen groter gebied, en geen cijfer van het hele land.',
  },
  nothingHere: {
    title: 'Van dit gebied zijn er geen cijfers.',
    next: 'Kies een ander gebied of een andere meting.',
  },
  unknown: {
    notAsked: (wave: number) => `Niet gevraagd in ${wave}`,
    wholeThemes: (themes: readonly string[]) => `Niets over ${writeList(themes)}.`,
    withheld: 'Wel gevraagd, hier niet te zien',
    breakdowns: 'Groepen die we niet zien',
    breakdown: {
      missing: (label: string) => `${label}: staat niet in de cijfers van deze meting.`,
      hidden: (label: string) => `${label}: deze groepen laten we hier niet zien.`,
      partly: (label: string, hidden: number, of: number) =>
        `${label}: bij ${writeWhole(hidden)} van de ${writeWhole(of)} onderwerpen laten we de groepen niet zien.`,
    },
    earlier: 'Eerdere metingen',
    noWaves: (name: string, waves: readonly number[]) =>
      `${name} staat niet in de ${waves.length === 1 ? 'meting' : 'metingen'} van ${writeList(waves.map(String))}.`,
    changed: (labels: readonly string[]) =>
      `Anders gevraagd dan eerder, dus nog geen trend: ${namesOf(labels)}.`,
    never: 'Wat een monitor nooit meet',
    neverMeasured: (level: Level): readonly string[] => [
      'Waardoor het komt: een verschil zegt niet wat de oorzaak is.',
      level === 'school'
        ? 'Wie er niet bij was: leerlingen die ziek of afwezig waren, vulden niets in.'
        : 'Wie er niet bij was: leerlingen die afwezig waren en scholen die niet meededen, tellen niet mee.',
      'Hoe het verdergaat: na de vragenlijst kan er veel veranderd zijn.',
    ],
  },
  cli: {
    heading: { difference: 'Verschil', group: 'Groepen', trend: 'Trend' },
    unknown: 'Wat we niet weten',
  },
} as const;
