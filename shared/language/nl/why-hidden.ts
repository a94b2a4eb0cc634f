import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { DisclosureExplanation, QuestionChange, WayOut } from '../../model/disclosure-explanation.ts';
import type { HiddenReason, UnavailableReason } from '../../model/figure.ts';
import { disclosureRuleText, hiddenReasonText } from './disclosure.ts';

/** The answer to "Waarom zie ik hier niets?" as sentences: how many, why, the rule, and what shows more. */
export function explainHiddenFigures(explanation: DisclosureExplanation): string[] {
  const reasons = absentFigures(explanation).map(
    ({ count, reason, why }) => `${whyHiddenTexts.count(count)} ${reason} ${why}`,
  );
  const isHidden = explanation.hidden.length > 0;
  return [
    shownOfAll(explanation),
    ...reasons,
    ...(isHidden ? [whyHiddenTexts.rule(disclosureRuleText(explanation.disclosure))] : []),
    ...explanation.ways.map((way) => `${changeText(way.change)}: ${wayResult(way)}.`),
    ...(reasons.length > 0 && explanation.ways.length === 0 ? [whyHiddenTexts.noWay] : []),
  ];
}

/** "3 van de 24 cijfers zijn te zien." */
export function shownOfAll({
  shown,
  hidden,
  unavailable,
}: Pick<DisclosureExplanation, 'shown' | 'hidden' | 'unavailable'>): string {
  const all = [...hidden, ...unavailable].reduce((total, { count }) => total + count, shown);
  if (all === 0) return 'Hier zijn geen cijfers van.';
  if (all === 1) return shown === 1 ? 'Dit cijfer is te zien.' : 'Dit cijfer is niet te zien.';
  if (shown === 0) return `Geen van de ${writeWhole(all)} cijfers is te zien.`;
  return `${sentenceStart(partOfAll(shown, all))} ${shown === 1 ? 'is' : 'zijn'} te zien.`;
}

/** Each reason there is: how many figures, the reason as it stands in the chart, and what it means. */
export function absentFigures({
  hidden,
  unavailable,
  disclosure,
}: DisclosureExplanation): { count: number; reason: string; why: string }[] {
  return [...hidden, ...unavailable].map(({ reason, count }) => ({
    count,
    reason: hiddenReasonText(reason, disclosure),
    why:
      reason === 'few-respondents' && disclosure.hideUnreliable === true
        ? whyHiddenTexts.tooUncertain
        : whyHiddenTexts.why[reason],
  }));
}

/** "Zonder uitsplitsing", "Per gemeente". */
export function changeText(change: QuestionChange): string {
  switch (change.kind) {
    case 'no-breakdown':
      return 'Zonder uitsplitsing';
    case 'breakdown':
      return `Uitgesplitst naar ${change.label.toLowerCase()}`;
    case 'level':
      return byLevel[change.level];
    case 'wave':
      return `In ${change.wave}`;
  }
}

/** "alle 4 cijfers te zien". */
export function wayResult({ shown, of }: Pick<WayOut, 'shown' | 'of'>): string {
  return of === 1 ? 'wel te zien' : `${partOfAll(shown, of)} te zien`;
}

function partOfAll(shown: number, all: number): string {
  return shown === all
    ? `alle ${writeWhole(all)} cijfers`
    : `${writeWhole(shown)} van de ${writeWhole(all)} cijfers`;
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const byLevel: Readonly<Record<Level, string>> = {
  country: 'Voor heel Nederland',
  region: 'Per regio',
  municipality: 'Per gemeente',
  district: 'Per wijk',
  school: 'Per school',
};

export const whyHiddenTexts = {
  title: 'Waarom zie ik hier niets?',
  ask: 'Waarom zie ik hier niets?',
  /** Beside "3 cijfers zijn niet te zien." */
  askOfSome: 'Waarom niet?',
  asking: 'We kijken wat er wel te zien is.',
  reasons: 'Waarom niet',
  ruleTitle: 'De regel',
  rule: (rule: string) => `We verbergen een cijfer bij ${rule}.`,
  toSettings: 'Bekijk de instellingen',
  waysTitle: 'Wat wel kan',
  noWay: 'We vinden geen vraag dichtbij die meer laat zien.',
  nothingHidden: 'Er is hier niets verborgen.',
  count: (count: number) => (count === 1 ? '1 cijfer.' : `${writeWhole(count)} cijfers.`),
  hiddenInChart: (own: number, beside: number) =>
    [
      own === 1 ? '1 cijfer is niet te zien.' : `${writeWhole(own)} cijfers zijn niet te zien.`,
      ...(beside === 0 ? [] : [whyHiddenTexts.hiddenBeside(beside)]),
    ].join(' '),
  hiddenBeside: (count: number): string =>
    count === 1
      ? 'Van het gebied ernaast is 1 cijfer niet te zien.'
      : `Van het gebied ernaast zijn ${writeWhole(count)} cijfers niet te zien.`,
  why: {
    'few-respondents':
      'Bij zo weinig leerlingen zegt een percentage weinig, en is te raden wie wat heeft ingevuld.',
    'few-answers':
      'Heel weinig of juist bijna alle leerlingen in een groep gaven hetzelfde antwoord. Wie de groep kent, weet dan wie dat zijn. Van een vraag met meer antwoorden zijn er daarom meer verborgen.',
    'protects-another-figure':
      'Met dit cijfer is een verborgen cijfer uit te rekenen, door op te tellen of af te trekken. Welk cijfer dat is, zeggen we niet.',
    'few-or-protecting':
      'Naar twee kenmerken tegelijk zijn groepen klein, en tellen ze op tot cijfers die je al ziet. Of een groep zelf te klein is of een andere beschermt, zeggen we niet: dat zou al te veel verraden.',
    'only-at-a-higher-level':
      'Dit onderwerp ligt gevoelig. Daarom is er een laagste niveau; dat staat in de instellingen.',
    'no-data': 'In het bestand staan hiervoor geen antwoorden.',
    'not-asked': 'Deze vraag of deze uitsplitsing staat niet in het bestand van die meting.',
    'no-weight': 'Zonder weegfactor is dit cijfer niet uit te rekenen.',
  } satisfies Record<HiddenReason | UnavailableReason, string>,
  tooUncertain:
    'Zo’n cijfer is te raden of te onzeker. In de instellingen staat dat onzekere cijfers verborgen worden.',
} as const;
