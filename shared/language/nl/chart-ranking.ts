import { writeWhole } from '../../base/dutch-numbers.ts';

export interface Place {
  readonly rank: number;
  readonly of: number;
  readonly isShared: boolean;
}

/** Words of a ranking that only it has. */
export const rankingTexts = {
  /** "School, hoogste eerst: 10 van 36". */
  firstOf: (order: string, shown: number, all: number) =>
    `${order}: ${writeWhole(shown)} van ${writeWhole(all)}`,
  leftOut: (shown: number, all: number) =>
    `Te zien: ${writeWhole(shown)} van ${writeWhole(all)}; plaatsen en vergelijkingen gaan over alle ${writeWhole(all)}`,
  place: 'Plaats',
  /** "12e van 34, gedeeld". */
  placeOf: ({ rank, of, isShared }: Place) =>
    `${writeWhole(rank)}e van ${writeWhole(of)}${isShared ? ', gedeeld' : ''}`,
} as const;
