import { writeWhole } from '../../base/dutch-numbers.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import { atOnce } from './verdicts.ts';

type Order = RequestOf<'top'>['order'];

/** How many have no place in the list: their figure is hidden, there is none, or it is of part of the pupils. */
export interface LeftOut {
  readonly hidden: number;
  readonly absent: number;
  readonly ofPart: number;
}

export const topTexts = {
  headline: {
    percent: (count: number, place: string, wave: number) =>
      `${counted(count, 'Hoogste percentage', 'percentages')} ${place}, ${String(wave)}`,
    difference: (count: number, place: string, wave: number) =>
      `${counted(count, 'Grootste verschil', 'verschillen')} ${place}, ${String(wave)}`,
  } satisfies Record<Order, (count: number, place: string, wave: number) => string>,
  /** Behind the headline of differences: the largest may still be chance. Of so many tests, or of none. */
  noneCounts: (headline: string, count: number, tests: number | undefined) =>
    `${headline}: ${count === 1 ? 'telt niet als verschil' : 'geen ervan telt als verschil'}${
      tests === undefined || tests < 2 ? '' : ` bij ${atOnce(tests)}`
    }`,
  order: {
    percent: 'Hoogste percentages',
    difference: 'Grootste verschillen: eerst wat als verschil telt, dan op grootte',
  } satisfies Record<Order, string>,
  /** With whom; each of many with its own. */
  orderAgainst: (other: string) => `Grootste verschillen met ${other}, eerst wat als verschil telt`,
  /** The bar beside is not what the places go by. */
  notDrawn: (other: string, reference: string) =>
    `De volgorde is die van het verschil met ${other}; de balk onder de eigen is ter oriëntatie (${reference})`,
  /** Of how many indicators these are the top. */
  of: (count: number) => `van ${indicators(count)}`,
  /** Those without a figure may well belong in the list: that is not said, only why they could not take part. */
  leftOut: {
    percent: ({ hidden, absent }: LeftOut) =>
      `${takeNoPart(hidden + absent)}: ${
        absent === 0
          ? hidden === 1
            ? 'dat cijfer laten we hier niet zien'
            : 'die cijfers laten we hier niet zien'
          : hidden === 0
            ? 'daar is hier geen cijfer van'
            : `${writeWhole(hidden)} laten we hier niet zien, van ${writeWhole(absent)} is hier geen cijfer`
      }`,
    difference: ({ hidden, absent }: LeftOut) =>
      `${takeNoPart(hidden + absent)}: ${hidden + absent === 1 ? 'die is' : 'die zijn'} hier niet te vergelijken`,
  } satisfies Record<Order, (leftOut: LeftOut) => string>,
  ofPart: (count: number) =>
    `${takeNoPart(count)}: ${count === 1 ? 'die vraag kregen' : 'die vragen kregen'} niet alle leerlingen`,
  /** The last place is shared with some that are not drawn. */
  sharedLast: {
    percent: (place: number, count: number) =>
      `Plaats ${writeWhole(place)} is gedeeld: nog ${indicators(count)} met hetzelfde percentage`,
    difference: (place: number, count: number) =>
      `Plaats ${writeWhole(place)} is gedeeld: nog ${indicators(count)} met een even groot verschil`,
  } satisfies Record<Order, (place: number, count: number) => string>,
  nothing: {
    percent: 'Van geen van deze indicatoren is hier een cijfer te zien.',
    difference: 'Geen van deze indicatoren is hier te vergelijken.',
  } satisfies Record<Order, string>,
  alt: (place: number, label: string, figure: string) => `${String(place)} ${label} ${figure}`,
  reference: (name: string, percent: string) => `${name} ${percent}`,
  rank: 'Plaats',
} as const;

/** "Grootste verschil", "De 3 grootste verschillen"; of an empty list what would be in it: "Grootste verschillen". */
function counted(count: number, one: string, many: string): string {
  const [superlative = ''] = one.split(' ');
  if (count === 0) return `${superlative} ${many}`;
  return count === 1 ? one : `De ${writeWhole(count)} ${superlative.toLowerCase()} ${many}`;
}

function takeNoPart(count: number): string {
  return count === 1 ? '1 indicator doet niet mee' : `${writeWhole(count)} indicatoren doen niet mee`;
}

function indicators(count: number): string {
  return count === 1 ? '1 indicator' : `${writeWhole(count)} indicatoren`;
}
