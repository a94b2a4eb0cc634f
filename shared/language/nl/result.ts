import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Verdict } from '../../model/comparison.ts';

export const resultTexts = {
  figures: (count: number): string => (count === 1 ? '1 cijfer' : `${writeWhole(count)} cijfers`),
  areas: (count: number, name: string): string => `${writeWhole(count)} ${name}`,
  hidden: (count: number): string => `${writeWhole(count)} niet te zien`,
  verdicts: {
    gunstiger: 'gunstiger',
    ongunstiger: 'ongunstiger',
    'mogelijk aandachtspunt': 'mogelijk aandachtspunt',
    hoger: 'hoger',
    lager: 'lager',
    vergelijkbaar: 'vergelijkbaar',
  } satisfies Readonly<Record<Verdict, string>>,
  noFigures: 'geen cijfers',
  /** "Ranglijst: 36 scholen, 2 ongunstiger en 3 niet te zien." */
  result: (kind: string, what: string, parts: readonly string[]): string =>
    `${kind}: ${what}${parts.length === 0 ? '' : `, ${writeList(parts)}`}.`,
} as const;
