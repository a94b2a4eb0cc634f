import type { Wave } from './indicator-columns.ts';
import { makeLeanings, type Leanings } from './leanings.ts';
import type { Random } from './random.ts';
import { municipalities, type Municipality } from './region.ts';
import type { SchoolEffects } from './school-effects.ts';
import { schools, type School } from './schools.ts';

/** One pupil before a single question is asked. Codes as in the files; null: left blank. */
export interface Pupil {
  readonly school: School;
  readonly municipality: string | null;
  readonly district: string | null;
  /** KLAS: 1 klas 2, 2 klas 4, 9 unknown or another year. */
  readonly klas: '1' | '2' | '9';
  readonly schoolYear: number;
  /** MBOKK3S32: 1 vmbo, 2 havo, 3 vwo, 8 other, 9 unknown. */
  readonly education: '1' | '2' | '3' | '8' | '9';
  /** BBGSK4S1: 1 boy, 2 girl, 3 other, 9 unknown. */
  readonly gender: '1' | '2' | '3' | '9';
  readonly age: number | null;
  readonly leanings: Leanings;
}

/** Fewer pupils answered in the year of the lockdowns. */
const turnout: Readonly<Record<Wave, number>> = { 2019: 1, 2021: 0.93, 2023: 1.01, 2025: 0.99 };

export function drawPupils(wave: Wave, effectsOf: SchoolEffects, random: Random): readonly Pupil[] {
  return schools.flatMap((school) => {
    const spread = 1 + 0.06 * random.normal();
    // A small school stays small: it is there to be hidden.
    const count = Math.round(school.respondents * (school.respondents < 30 ? 1 : turnout[wave] * spread));
    return Array.from({ length: count }, () => drawPupil(school, effectsOf(school.code), random));
  });
}

function drawPupil(school: School, schoolLeanings: Leanings, random: Random): Pupil {
  const home = drawHome(school, random);
  const vmbo = random.chance(school.vmboShare);
  const secondYear = random.chance(0.52);
  const otherYear = random.chance(0.009);
  const schoolYear = otherYear ? (secondYear ? 1 : 3) : secondYear ? 2 : 4;
  const girl = random.chance(vmbo ? 0.505 : 0.53);
  const gender = random.chance(0.012) ? '3' : random.chance(0.005) ? '9' : girl ? '2' : '1';
  const age = schoolYear + 11 + (random.chance(0.34) ? 1 : 0) + (vmbo && random.chance(0.12) ? 1 : 0);
  return {
    school,
    municipality: random.chance(0.0025) ? null : home.municipality.code,
    district: random.chance(0.012) ? null : home.district,
    klas: random.chance(0.002) || otherYear ? '9' : secondYear ? '1' : '2',
    schoolYear,
    education: drawEducation(vmbo, random),
    gender,
    age: random.chance(0.004) ? null : Math.min(age, 18),
    leanings: makeLeanings(
      (name) =>
        random.normal() +
        schoolLeanings[name] +
        home.municipality.leanings[name] +
        (gender === '3' && name === 'distress' ? 0.8 : 0),
    ),
  };
}

/** Most pupils live in the municipality of their school, and often in its district. */
function drawHome(school: School, random: Random): { municipality: Municipality; district: string } {
  const own = municipalities.find(({ code }) => code === school.municipality);
  if (own === undefined) throw new Error(`School ${school.code} lies in no municipality`);
  const municipality = random.chance(0.8) ? own : random.pick(municipalities, ({ pupils }) => pupils);
  if (municipality === own && random.chance(0.35)) return { municipality, district: school.district };
  // The first districts are the largest.
  const district = random.pick(municipality.districts, ({ code }) => 1 / (Number(code.slice(-2)) + 1));
  return { municipality, district: district.code };
}

function drawEducation(vmbo: boolean, random: Random): Pupil['education'] {
  if (random.chance(0.012)) return '8';
  if (random.chance(0.006)) return '9';
  if (vmbo) return '1';
  return random.chance(0.54) ? '2' : '3';
}
