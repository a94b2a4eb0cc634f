import { z } from 'zod';
import { levelSchema } from './area.ts';
import type { Figure, FigureTable } from './figure.ts';
import { isOfThoseAsked } from './of-those-asked.ts';

export const surveyedClasses = ['2', '4'] as const;

/** How many people the figures of an area and a wave are about, outside the survey. */
export const areaPeopleSchema = z
  .object({
    areaCode: z.string(),
    level: levelSchema,
    wave: z.number().int(),
    /** Pupils enrolled, by the school list; or people who live there, by the population. */
    basis: z.enum(['enrolment', 'population']),
    /** The classes that were asked and counted, of an enrolment. */
    classes: z.array(z.enum(surveyedClasses)).readonly(),
    /** Year the number is of, where it is known: not always that of the wave. */
    year: z.number().int().nullable(),
    total: z.number().int(),
    /**
     * People in one per cent, rounded as it may be said. null: more pupils took part than there would be,
     * so the number cannot be right for this wave.
     */
    onePercent: z.number().nullable(),
  })
  .readonly();
export type AreaPeople = z.infer<typeof areaPeopleSchema>;

/** A figure in people: only for a percentage of everyone in the area that passed the gate. */
export interface FigurePeople {
  readonly about: AreaPeople;
  /** About how many people the percentage is; null where `about.onePercent` is. */
  readonly people: number | null;
}

export function peopleOf(table: FigureTable, figure: Figure): FigurePeople | null {
  const { key, value } = figure;
  // Of how many people those are who got the question, nothing outside the survey tells.
  if (isOfThoseAsked(figure)) return null;
  if (value.status !== 'shown' || value.method === 'published') return null;
  if (key.group !== null || key.measure === 'mean') return null;
  const about = table.people?.find(
    ({ level, areaCode, wave }) => level === key.level && areaCode === key.areaCode && wave === key.wave,
  );
  if (about === undefined) return null;
  const people = about.onePercent === null ? null : peopleAt(value.percent, about.total);
  return { about, people };
}

/**
 * Of a figure: nobody is 8,9 pupils. As round as it can be while who divides it by the people there are, as those are
 * said, finds the percentage that is shown again: 17 % of 610 is 105, not 100 or 110.
 */
export function peopleAt(percent: number, total: number): number {
  const shown = Math.round(percent);
  const all = roundPeople(total);
  // Below one per cent, or of a handful, there is nothing to round.
  if (shown === 0 || all < 100) return Math.round((percent / 100) * total);
  const people = (shown / 100) * all;
  const sayable = [roundPeople(people), Math.round(people / 5) * 5].map(Math.round);
  const isFoundAgain = (said: number) => Math.round((100 * said) / all) === shown;
  return sayable.find(isFoundAgain) ?? Math.round(people);
}

/**
 * As one says a number that is only about right: 1,234 → 1,200, 128 → 130, 75.1 → 75; below ten with one
 * decimal, because one per cent of a school is a pupil and a bit.
 */
export function roundPeople(people: number): number {
  if (people < 10) return Math.round(people * 10) / 10;
  if (people < 100) return Math.round(people);
  return Number(people.toPrecision(2));
}
