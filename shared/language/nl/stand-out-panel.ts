import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { ComparisonBasis } from '../../model/comparison.ts';
import { lowerFirst } from './chart-profile.ts';
import { differenceRuleSentence } from './difference-rule.ts';

/** Around what stands out: headings, tabs, nothing found, and what is not known. */
export const standOutPanelTexts = {
  button: 'Wat valt op',
  count: (count: number | null) => (count === null ? '' : ` (${writeWhole(count)})`),
  title: (place: string, wave: number | null) =>
    wave === null ? `Wat opvalt ${place}` : `Wat opvalt ${place}, ${String(wave)}`,
  chooseArea: 'Kies een gebied of school',
  otherArea: 'Ander gebied',
  searchArea: 'Zoek een gebied of school',
  tabsLabel: 'Wat valt op, per soort',
  tabs: { difference: 'Verschil', group: 'Groepen', trend: 'Trend', unknown: 'Wat we niet weten' },
  tab: (name: string, shown: number, count: number) =>
    shown === count
      ? `${name} (${writeWhole(count)})`
      : `${name} (${writeWhole(shown)} van ${writeWhole(count)})`,
  ofAsked: {
    title: (label: string) => `Groepen bij ‘${label}’`,
    none: (label: string) =>
      `Tussen de groepen die hier te zien zijn, vinden we bij ‘${label}’ geen verschil dat telt.`,
    answersOnly: (label: string) =>
      `Van ‘${label}’ zijn er alleen losse antwoorden. Hier lopen we percentages en gemiddelden na.`,
    see: (label: string) => `Bekijk de groepen bij ‘${label}’`,
    all: 'Over alle indicatoren',
  },
  some: (shown: number, count: number) => `Dit zijn er ${writeWhole(shown)} van de ${writeWhole(count)}.`,
  all: (count: number) => `Toon alle ${writeWhole(count)}`,
  fewer: 'Toon de grootste',
  loading: 'We lopen alle cijfers na.',
  stop: 'Stop',
  stopped: 'Je hebt het nalopen gestopt.',
  again: 'Loop de cijfers na',
  close: 'Sluiten',
  announce: (place: string, count: number) =>
    count === 0
      ? `Er valt niets op ${place}.`
      : `${writeWhole(count)} ${count === 1 ? 'bevinding' : 'bevindingen'} ${place}.`,
  none: {
    /** Of one kind only: of another kind something may well stand out. */
    in: {
      difference: 'In vergelijking met elders valt niets op.',
      group: 'Tussen groepen valt niets op.',
      trend: 'Over de metingen valt niets op.',
    },
    chance: (where: string, judged: number) =>
      `${where} ${judged === 1 ? 'Het ene verschil dat we nakeken, kan' : `Alle ${writeWhole(judged)} verschillen die we nakeken, kunnen`} toeval zijn. Ook dat is goed om te weten.`,
    tooSmall: (where: string, judged: number) =>
      `${where} Van de ${writeWhole(judged)} verschillen die we nakeken, telt er geen als verschil. Ook dat is goed om te weten.`,
    /** No chance, and no finding either: the line through all waves goes another way than first and last. */
    crossed: (count: number) =>
      `Bij ${writeWhole(count)} ${count === 1 ? 'onderwerp' : 'onderwerpen'} is er over alle metingen samen wel een beweging die geen toeval is. Maar het eerste en het laatste cijfer gaan niet die kant op. Bekijk de trend zelf.`,
    notJudged: {
      difference: 'Er zijn hier geen verschillen die we mogen of kunnen toetsen.',
      group: 'Er zijn hier geen groepen die we naast elkaar mogen of kunnen zetten.',
      trend: 'Er is hier nog geen trend: daarvoor zijn twee metingen met dezelfde vraag nodig.',
    },
    noOther:
      'We hebben niets om dit gebied mee te vergelijken: geen groter gebied, en geen cijfer van het hele land.',
  },
  /** Which rule and correction the findings of a kind were found by. */
  rule: (basis: ComparisonBasis, judged: JudgedMeasures) =>
    `${ruleWords(basis, judged)}. Verschillen zijn berekend vóór het afronden.`,
  nothingHere: {
    title: 'Van dit gebied zijn er geen cijfers.',
    next: 'Kies een ander gebied of een andere meting.',
  },
  unknown: {
    notAsked: (wave: number) => `Niet gevraagd in ${wave}`,
    wholeThemes: (themes: readonly string[]) => `Niets over ${writeList(themes)}.`,
    names: writeNames,
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
      `Anders gevraagd dan eerder, dus nog geen trend: ${writeNames(labels)}.`,
    never: 'Wat een monitor nooit meet',
    /** `people`: "leerlingen", "volwassenen"; null: of several, or not known. */
    neverMeasured: (level: Level, people: string | null): readonly string[] => [
      'Waardoor het komt: een verschil zegt niet wat de oorzaak is.',
      `Wie er niet bij was: ${whoWasNot(level, people)}`,
      'Hoe het verdergaat: na de vragenlijst kan er veel veranderd zijn.',
    ],
  },
} as const;

/** Of what the list was made: a rule in percentage points says nothing of a mean. */
export interface JudgedMeasures {
  readonly percents: boolean;
  readonly means: boolean;
}

function ruleWords(basis: ComparisonBasis, { percents, means }: JudgedMeasures): string {
  if (!means || basis.rule.kind === 'test') return differenceRuleSentence(basis);
  const test = lowerFirst(differenceRuleSentence({ ...basis, rule: { kind: 'test' } }));
  const ofMeans = `Bij een gemiddelde telt de toets, geen grens in procentpunten: ${test}`;
  return percents ? `${differenceRuleSentence(basis)}. ${ofMeans}` : ofMeans;
}

function whoWasNot(level: Level, people: string | null): string {
  if (people !== 'leerlingen')
    return `${people ?? 'mensen'} die de vragenlijst niet invulden, tellen niet mee.`;
  return level === 'school'
    ? 'leerlingen die ziek of afwezig waren, vulden niets in.'
    : 'leerlingen die afwezig waren en scholen die niet meededen, tellen niet mee.';
}

/** Names have commas of their own, so each stands in quotes; of many the first. */
function writeNames(labels: readonly string[]): string {
  const shown = labels.length > mostNamed + 1 ? labels.slice(0, mostNamed) : labels;
  const rest = labels.length - shown.length;
  return writeList([
    ...shown.map((label) => `‘${label}’`),
    ...(rest === 0 ? [] : [`nog ${writeWhole(rest)}`]),
  ]);
}

const mostNamed = 5;
