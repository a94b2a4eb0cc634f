import { percentSign } from '../../base/percent-style.ts';
import { writeWhole } from '../../base/dutch-numbers.ts';
import type { AreaPeople } from '../../model/people.ts';
import { writeFigure, writeRange, type MeasureOfMark } from './figure-unit.ts';
import { peopleTexts } from './people.ts';
import { writeTenthsOf } from './tenths.ts';

interface Scale {
  readonly min: number;
  readonly max: number;
}

export const numberTexts = {
  /** "van de leerlingen op Het Baken". */
  of: (people: string, place: string) => `van de ${people} ${place}`,
  /** "gemiddeld onder de leerlingen op Het Baken, op een schaal van 1 tot 10". */
  meanOf: (people: string, place: string, axis: Scale) =>
    `gemiddeld onder de ${people} ${place}, ${numberTexts.onScale(axis)}`,
  onScale: ({ min, max }: Scale) => `op een schaal van ${writeWhole(min)} tot ${writeWhole(max)}`,
  /** "bijna 3 van de 10 leerlingen", from none to all of them. */
  outOfTen: (percent: number, people: string) => {
    if (percent === 0) return `geen van de ${people}`;
    if (percent === 100) return `alle ${people}`;
    if (percent < 0.5) return `bijna geen ${people}`;
    if (percent >= 99.5) return `bijna alle ${people}`;
    return writeTenthsOf(percent, people) ?? `minder dan 1 van de 10 ${people}`;
  },
  interval: (lower: number, upper: number, measure: MeasureOfMark) =>
    `95${percentSign()}-interval: ${writeRange(lower, upper, measure)}`,
  people: (people: number, about: AreaPeople) => `Omgerekend ${peopleTexts.ofAll(people, about)}`,
  reference: (name: string, figure: number, measure: MeasureOfMark) =>
    `${name} ${writeFigure(figure, measure)}`,
  hidden: '–',
} as const;
