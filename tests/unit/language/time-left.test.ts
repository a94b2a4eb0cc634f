import { describe, expect, test } from 'vitest';
import { stateTexts as english } from '../../../shared/language/en/states.ts';
import { stateTexts as dutch } from '../../../shared/language/nl/states.ts';

describe('time left', () => {
  test.each([
    [0, 'nog ongeveer 1 seconde', 'about 1 second left'],
    [45, 'nog ongeveer 45 seconden', 'about 45 seconds left'],
    [150, 'nog ongeveer 3 minuten', 'about 3 minutes left'],
    [9525, 'nog ongeveer 3 uur', 'about 3 hours left'],
  ])('of %i seconds is told in the unit a person would use', (seconds, inDutch, inEnglish) => {
    expect(dutch.secondsLeft(seconds)).toBe(inDutch);
    expect(english.secondsLeft(seconds)).toBe(inEnglish);
  });
});
