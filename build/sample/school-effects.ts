import { leaningNames, makeLeanings, type Leanings } from './leanings.ts';
import type { Random } from './random.ts';
import { schools } from './schools.ts';

/** Standard deviation between schools that stays over the waves, and that comes and goes. */
const lasting = 0.11;
const passing = 0.07;

/** What pupils of one school share in one wave, beyond who they are: it makes their answers resemble each other. */
export type SchoolEffects = (schoolCode: string) => Leanings;

export function drawLastingEffects(random: Random): SchoolEffects {
  const effects = new Map(
    schools.map(({ code, leanings }) => [
      code,
      makeLeanings((name) => (leanings[name] ?? 0) + lasting * random.normal()),
    ]),
  );
  return (code) => effectsOf(effects, code);
}

export function drawWaveEffects(lastingEffects: SchoolEffects, random: Random): SchoolEffects {
  const effects = new Map(
    schools.map(({ code }) => [
      code,
      makeLeanings((name) => lastingEffects(code)[name] + passing * random.normal()),
    ]),
  );
  return (code) => effectsOf(effects, code);
}

/** Variance a school adds to each leaning, for keeping the levels where they belong. */
export const schoolVariance = lasting ** 2 + passing ** 2 + namedVariance();

function namedVariance(): number {
  const squares = schools.flatMap(({ leanings }) => leaningNames.map((name) => (leanings[name] ?? 0) ** 2));
  return squares.reduce((total, square) => total + square, 0) / squares.length;
}

function effectsOf(effects: ReadonlyMap<string, Leanings>, code: string): Leanings {
  const found = effects.get(code);
  if (found === undefined) throw new Error(`No effects for school ${code}`);
  return found;
}
