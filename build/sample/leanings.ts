/**
 * Four things a school, a municipality or a pupil may have more or less of, in standard deviations.
 * Every question leans on one or two of them, so that answers of one pupil, and of one school, hang together.
 */
export interface Leanings {
  /** Stress, complaints, loneliness. */
  readonly distress: number;
  /** A good, safe climate at school. */
  readonly climate: number;
  /** Smoking, drinking, truancy. */
  readonly risk: number;
  /** Sport and clubs. */
  readonly activity: number;
}

export const leaningNames = ['distress', 'climate', 'risk', 'activity'] as const;

export function makeLeanings(valueOf: (name: keyof Leanings) => number): Leanings {
  return {
    distress: valueOf('distress'),
    climate: valueOf('climate'),
    risk: valueOf('risk'),
    activity: valueOf('activity'),
  };
}
