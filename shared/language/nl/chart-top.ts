import { writeWhole } from '../../base/dutch-numbers.ts';
import type { RequestOf } from '../../model/chart-request.ts';

type Order = RequestOf<'top'>['order'];

export const topTexts = {
  headline: {
    percent: (count: number, place: string, wave: number) =>
      `${count === 1 ? 'Hoogste percentage' : `De ${writeWhole(count)} hoogste percentages`} ${place}, ${String(wave)}`,
    difference: (count: number, place: string, wave: number) =>
      `${count === 1 ? 'Grootste verschil' : `De ${writeWhole(count)} grootste verschillen`} ${place}, ${String(wave)}`,
  } satisfies Record<Order, (count: number, place: string, wave: number) => string>,
  order: {
    percent: 'Hoogste percentages',
    difference: 'Grootste verschillen: eerst wat als verschil telt, dan op grootte',
  } satisfies Record<Order, string>,
  /** Of how many indicators these are the top. */
  of: (count: number) => (count === 1 ? 'van 1 indicator' : `van ${writeWhole(count)} indicatoren`),
  /** Those without a figure may well belong in the list: that is not said, only that they could not take part. */
  leftOut: {
    percent: (count: number) =>
      count === 1
        ? '1 indicator doet niet mee: dat cijfer laten we hier niet zien'
        : `${writeWhole(count)} indicatoren doen niet mee: die cijfers laten we hier niet zien`,
    difference: (count: number) =>
      count === 1
        ? '1 indicator doet niet mee: die is hier niet te vergelijken'
        : `${writeWhole(count)} indicatoren doen niet mee: die zijn hier niet te vergelijken`,
  } satisfies Record<Order, (count: number) => string>,
  nothing: {
    percent: 'Van geen van deze indicatoren is hier een cijfer.',
    difference: 'Geen van deze indicatoren is hier te vergelijken.',
  } satisfies Record<Order, string>,
  alt: (rank: number, label: string, figure: string) => `${String(rank)} ${label} ${figure}`,
  reference: (name: string, percent: string) => `${name} ${percent}`,
  rank: 'Plaats',
} as const;
