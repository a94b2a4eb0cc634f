import { writeList, writePercent } from '../../base/dutch-numbers.ts';
import type { AnnotationShape, ShapeOf } from '../../model/annotation.ts';

/** What annotations say by themselves, and how they are told to who does not see them. */
export const noteTexts = {
  kinds: {
    text: 'Tekst',
    connector: 'Aanwijslijn',
    band: 'Vlak',
    box: 'Kader',
    bracket: 'Haak',
    attention: 'Let op',
    question: 'Vraag',
    star: 'Ster',
    check: 'Vinkje',
    lift: 'Uitgelicht',
    mute: 'Op de achtergrond',
    difference: 'Verschilpijl',
    'trend-line': 'Trendlijn',
    reference: 'Vergelijkingslijn',
    norm: 'Norm',
    goal: 'Doel',
  } as const satisfies Record<string, string>,
  /** Of a line at a value of the axis that got no words. */
  level: (role: ShapeOf<'level'>['role'], percent: number) =>
    `${{ reference: 'Vergelijking', norm: 'Norm', goal: 'Doel' }[role]} ${writePercent(percent)}`,
  offAxis: (words: string) => `${words} (valt buiten de as)`,
  at: (names: readonly string[]) => `bij ${writeList(names)}`,
  between: (from: string, to: string) => `van ${from} naar ${to}`,
  years: (from: number, to: number) => `van ${writeMoment(from)} tot ${writeMoment(to)}`,
  percents: (from: number, to: number) => `van ${writePercent(from)} tot ${writePercent(to)}`,
  atYear: (wave: number) => `bij ${String(wave)}`,
  atPercent: (percent: number) => `op ${writePercent(percent)}`,
  told: (kind: string, where: string, words: string) =>
    `${[kind, where].filter((part) => part !== '').join(' ')}${words === '' ? '' : `: ${words}`}`,
};

/** The name of a shape, by what it looks like. */
export function shapeName(shape: AnnotationShape): string {
  const { kinds } = noteTexts;
  switch (shape.kind) {
    case 'enclosure':
      return kinds[shape.form];
    case 'symbol':
      return kinds[shape.symbol];
    case 'emphasis':
      return kinds[shape.look];
    case 'level':
      return kinds[shape.role];
    default:
      return kinds[shape.kind];
  }
}

/** Periods that people often mark off, with the words that stand there. */
export const usualPeriods = {
  corona: { text: 'Coronaperiode', moment: 'maart 2020', toMoment: 'maart 2022' },
  newQuestionnaire: 'Nieuwe vragenlijst',
} as const;

export const monthNames: readonly string[] = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** 2020 stays a year; 2020.17 is March of it. */
export function writeMoment(value: number): string {
  const whole = Math.floor(value + 1e-9);
  const month = monthNames[Math.floor((value - whole + 1e-9) * 12)];
  return Number.isInteger(value) || month === undefined ? String(whole) : `${month} ${String(whole)}`;
}
