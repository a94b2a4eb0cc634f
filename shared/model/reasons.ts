import { z } from 'zod';

/** Why there is no number: the only reasons a person ever sees (METHODS.md §8). */
export const hiddenReasons = [
  'few-respondents',
  'few-answers',
  'protects-another-figure',
  // Of groups by two breakdowns at once: which of the two it is would tell too much (decision 47).
  'few-or-protecting',
  'only-at-a-higher-level',
] as const;
export const unavailableReasons = ['no-data', 'not-asked', 'no-weight'] as const;
export const hiddenReasonSchema = z.enum(hiddenReasons);
export const unavailableReasonSchema = z.enum(unavailableReasons);
