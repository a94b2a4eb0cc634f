import { surveyedClasses, type AreaPeople } from '../../shared/model/people.ts';
import type { ListedSchool } from '../../shared/model/register.ts';
import { breakdownVariable } from './breakdowns.ts';
import type { WaveData } from './wave-data.ts';

export type SurveyedClass = AreaPeople['classes'][number];

/** Pupils enrolled in the classes that were asked. */
export interface Enrolled {
  readonly total: number;
  readonly classes: readonly SurveyedClass[];
  /** null: the schools' numbers are of several years, or of one nobody knows. */
  readonly year: number | null;
}

/**
 * All schools must be in the list, in every class that was asked: a part of the pupils is not how many there are.
 *
 * @param schools undefined: in no list
 */
export function countEnrolled(
  schools: readonly (ListedSchool | undefined)[],
  classes: readonly SurveyedClass[],
): Enrolled | null {
  let total = 0;
  const years = new Set<number | null>();
  for (const school of schools) {
    const enrolment = school?.enrolment ?? null;
    if (enrolment === null) return null;
    for (const name of classes) {
      const pupils = enrolment[`klas${name}`];
      if (pupils === null) return null;
      total += pupils;
    }
    years.add(enrolment.year);
  }
  const [year = null] = years;
  return schools.length === 0 ? null : { total, classes, year: years.size === 1 ? year : null };
}

/** Which of klas 2 and klas 4 took part; both where the file does not say. */
export function classesAsked(wave: WaveData): readonly SurveyedClass[] {
  return wave.remember('surveyed-classes', () => {
    const variable = breakdownVariable(wave, 'class');
    if (variable === null) return { value: surveyedClasses, bytes: 0 };
    const { codes } = wave.groups(variable);
    const names = variable.valueLabels
      .filter(({ code }) => codes.includes(code))
      .map(({ label }) => classNamed(label));
    const asked = surveyedClasses.filter((name) => names.includes(name));
    return { value: asked.length === 0 ? surveyedClasses : asked, bytes: 0 };
  });
}

/** "Klas 2", "Leerjaar 4" → "2", "4"; null: another year, or none. */
export function classNamed(label: string): SurveyedClass | null {
  const name = /^(?:klas|leerjaar) (\d)$/i.exec(label)?.[1];
  return surveyedClasses.find((known) => known === name) ?? null;
}
